/// The use cases on dossiers, on a real store.
@NullMarked
package nl.meldwijzer.dossier;

import org.jspecify.annotations.NullMarked;
