/// My work: what is due, what waits, which dossiers I work on. The first page after signing in.
/// Promises one list, the oldest first.
@NullMarked
package nl.meldwijzer.web.work;

import org.jspecify.annotations.NullMarked;
