/// Backups, putting them back, rehearsing that, and the state of an install. A backup is two files:
/// the data, to keep for long, and the keys, to keep for 35 days; nothing in them is readable
/// without the root key. Promises that what was restored was verified, and that what was destroyed
/// stays destroyed (decision 0038).
@NullMarked
package nl.meldwijzer.upkeep;

import org.jspecify.annotations.NullMarked;
