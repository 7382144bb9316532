/// Tests of the package with the same name.
@NullMarked
package nl.meldwijzer.rehearsal;

import org.jspecify.annotations.NullMarked;
