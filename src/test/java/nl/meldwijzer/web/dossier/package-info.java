/// How a dossier is put into words.
@NullMarked
package nl.meldwijzer.web.dossier;

import org.jspecify.annotations.NullMarked;
