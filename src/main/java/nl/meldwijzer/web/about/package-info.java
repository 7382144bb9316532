/// What this product is, under which licence, and the page shown when something went wrong.
/// Promises pages that say what to do next and nothing about anyone.
@NullMarked
package nl.meldwijzer.web.about;

import org.jspecify.annotations.NullMarked;
