/// Pupils, staff and parents, and bringing them in from a file. Promises that a dry run shows
/// everything before anything changes.
@NullMarked
package nl.meldwijzer.web.people;

import org.jspecify.annotations.NullMarked;
