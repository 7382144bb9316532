/// Tests of the package with the same name.
@NullMarked
package nl.meldwijzer.cli;

import org.jspecify.annotations.NullMarked;
