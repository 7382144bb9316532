/// Tests of backups, and of putting them back.
@NullMarked
package nl.meldwijzer.upkeep;

import org.jspecify.annotations.NullMarked;
