/// Trials run the packaged application as a process of its own: with a browser, a kill, a damaged
/// file.
@NullMarked
package nl.meldwijzer.trial;

import org.jspecify.annotations.NullMarked;
