/// The rules of the code base, run as tests.
@NullMarked
package nl.meldwijzer.architecture;

import org.jspecify.annotations.NullMarked;
