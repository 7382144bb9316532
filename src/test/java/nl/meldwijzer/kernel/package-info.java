/// Tests of the values everyone shares. Dates were worked out by hand.
@NullMarked
package nl.meldwijzer.kernel;

import org.jspecify.annotations.NullMarked;
