/// The form of backup files and receipts.
@NullMarked
package nl.meldwijzer.upkeep.internal;

import org.jspecify.annotations.NullMarked;
