@NullMarked
package nl.meldwijzer.governance;

import org.jspecify.annotations.NullMarked;
