@NullMarked
package nl.meldwijzer.governance.internal;

import org.jspecify.annotations.NullMarked;
