@NullMarked
package nl.meldwijzer.web.form;

import org.jspecify.annotations.NullMarked;
