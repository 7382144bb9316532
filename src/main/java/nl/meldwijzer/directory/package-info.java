/// The organisations around a school (sociale kaart): which numbers to call when, what they can do
/// for us, and how long ago somebody checked. Keeps every version. Only numbers that somebody of
/// the school called reach the emergency page.
@NullMarked
package nl.meldwijzer.directory;

import org.jspecify.annotations.NullMarked;
