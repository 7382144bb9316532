/// Documents on screen, as PDF and as text: of a dossier, of the school's code, and blank forms.
@NullMarked
package nl.meldwijzer.web.paper;

import org.jspecify.annotations.NullMarked;
