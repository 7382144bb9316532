/// Tests of the package with the same name.
@NullMarked
package nl.meldwijzer.platform;

import org.jspecify.annotations.NullMarked;
