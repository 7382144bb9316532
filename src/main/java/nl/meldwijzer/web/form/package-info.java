/// Questions on a page, with what was typed and what is wrong with it. Promises that nothing typed
/// is lost and that every problem points to its field.
@NullMarked
package nl.meldwijzer.web.form;

import org.jspecify.annotations.NullMarked;
