/// The emergency page, readable by anyone at any time, and the note made in ten seconds. Promises
/// no personal data on the page and no question that stops a note.
@NullMarked
package nl.meldwijzer.web.emergency;

import org.jspecify.annotations.NullMarked;
