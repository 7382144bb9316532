/// Which database a command works on. Apart from the commands, because those of benchmarks ask it
/// too.
@NullMarked
package nl.meldwijzer.cli.database;

import org.jspecify.annotations.NullMarked;
