/// Rows of the directory, sealed, and what stands in them.
@NullMarked
package nl.meldwijzer.directory.internal;

import org.jspecify.annotations.NullMarked;
