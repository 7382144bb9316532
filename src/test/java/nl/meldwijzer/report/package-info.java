@NullMarked
package nl.meldwijzer.report;

import org.jspecify.annotations.NullMarked;
