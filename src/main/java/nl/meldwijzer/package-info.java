/// The way in: hands the command line to the rest.
@NullMarked
package nl.meldwijzer;

import org.jspecify.annotations.NullMarked;
