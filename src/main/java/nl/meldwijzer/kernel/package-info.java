/// Value types that every module shares: ids, actors, functions, secrets, the two clocks and the
/// school-day calendar. Pure Java: no clock of its own, no I/O, no framework.
@NullMarked
package nl.meldwijzer.kernel;

import org.jspecify.annotations.NullMarked;
