/// Reads import files from outside: distrusts all of them, takes the few fields the product may
/// hold and leaves the rest unread (T45). No database, no framework: bytes in, a value out.
@NullMarked
package nl.meldwijzer.people.internal.reading;

import org.jspecify.annotations.NullMarked;
