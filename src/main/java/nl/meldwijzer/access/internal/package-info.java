/// Tables, password hashing and the only place that knows Spring Security. Promises nothing to
/// other modules: they use the package above.
@NullMarked
package nl.meldwijzer.access.internal;

import org.jspecify.annotations.NullMarked;
