/// How the use cases do it: folding and remembering dossiers, the rows that are derived from the
/// entries, and the wiring. Nothing here is for other modules.
@NullMarked
package nl.meldwijzer.dossier.internal;

import org.jspecify.annotations.NullMarked;
