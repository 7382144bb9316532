@NullMarked
package nl.meldwijzer.drafts;

import org.jspecify.annotations.NullMarked;
