/// Reads organisations from texts: pasted, CSV, HSDS. Knows no store and no school.
@NullMarked
package nl.meldwijzer.directory.internal.reading;

import org.jspecify.annotations.NullMarked;
