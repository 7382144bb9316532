/// The directory (sociale kaart): read by everyone employed, kept by IB and attention officers.
@NullMarked
package nl.meldwijzer.web.directory;

import org.jspecify.annotations.NullMarked;
