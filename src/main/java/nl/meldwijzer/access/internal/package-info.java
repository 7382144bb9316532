/// The only place that knows Spring Security.
@NullMarked
package nl.meldwijzer.access.internal;

import org.jspecify.annotations.NullMarked;
