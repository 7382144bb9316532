@NullMarked
package nl.meldwijzer.directory;

import org.jspecify.annotations.NullMarked;
