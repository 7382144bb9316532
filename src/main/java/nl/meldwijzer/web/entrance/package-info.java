/// The doors: signing in, setting up, accepting an invitation, and hiding the screen. Promises
/// nothing about anyone before the door is open.
@NullMarked
package nl.meldwijzer.web.entrance;

import org.jspecify.annotations.NullMarked;
