/// Reads scenario files with their line numbers, sets the stage and plays the steps. Nothing here
/// is for other modules.
@NullMarked
package nl.meldwijzer.rehearsal.internal;

import org.jspecify.annotations.NullMarked;
