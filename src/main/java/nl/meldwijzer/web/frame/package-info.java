/// What stands around every page: who reads it, in which language, and in what kind of store.
/// Promises the emergency button, the way to hide the screen and the banner wherever one reads.
@NullMarked
package nl.meldwijzer.web.frame;

import org.jspecify.annotations.NullMarked;
