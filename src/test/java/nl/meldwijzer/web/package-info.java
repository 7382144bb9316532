/// The pages, asked for as a browser does, on a practice school with its real store.
@NullMarked
package nl.meldwijzer.web;

import org.jspecify.annotations.NullMarked;
