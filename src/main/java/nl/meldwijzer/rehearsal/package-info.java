/// Scenario files that an IB can read, run step by step through the public use cases on a school of
/// their own. The same files are exercise, acceptance test and the filling of a practice school.
@NullMarked
package nl.meldwijzer.rehearsal;

import org.jspecify.annotations.NullMarked;
