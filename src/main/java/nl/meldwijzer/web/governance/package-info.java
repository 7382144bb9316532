/// The school's own reporting code, read by everyone employed, drafted by director, IB and
/// attention officers, adopted by board or director; and the school's calendar.
@NullMarked
package nl.meldwijzer.web.governance;

import org.jspecify.annotations.NullMarked;
