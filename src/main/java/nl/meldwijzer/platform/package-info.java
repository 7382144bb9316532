/// Wiring only: data sources, migrations and beans. Promises nothing to other modules but a started
/// application.
@NullMarked
package nl.meldwijzer.platform;

import org.jspecify.annotations.NullMarked;
