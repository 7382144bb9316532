/// Nothing typed is lost: what a form held when it was not recorded is kept as a draft of its
/// writer and comes back in the same form.
@NullMarked
package nl.meldwijzer.web.draft;

import org.jspecify.annotations.NullMarked;
