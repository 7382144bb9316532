/// What somebody typed and did not send yet (T36): sealed, hers alone, gone after a fortnight.
/// Promises that a draft goes back to the form and the child it was typed for and to nowhere else,
/// and that nobody but its writer opens it (decision 0030).
@NullMarked
package nl.meldwijzer.drafts;

import org.jspecify.annotations.NullMarked;
