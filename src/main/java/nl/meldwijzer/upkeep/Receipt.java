package nl.meldwijzer.upkeep;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Says that something was done for the safety of the install.
///
/// @param at when it was done
/// @param details figures and wire words only
public record Receipt(Kind kind, Instant at, SortedMap<String, String> details) {
    public Receipt {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    public static Receipt of(Kind kind, Instant at) {
        return new Receipt(kind, at, new TreeMap<>());
    }

    /// The same with one more detail.
    public Receipt with(String name, long figure) {
        var more = new TreeMap<>(details);
        more.put(name, Long.toString(figure));
        return new Receipt(kind, at, more);
    }

    /// What was done.
    public enum Kind {
        /// A backup was made.
        BACKUP("backup"),
        /// A backup was restored on trial.
        REHEARSAL("rehearsal"),
        /// The whole log was verified.
        VERIFICATION("verification"),
        /// The root key got another passphrase, or none.
        PASSPHRASE("passphrase"),
        /// The recovery sheet was printed again.
        SHEET("sheet");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /// The frozen word in rows, receipts and audit lines.
        public String wireName() {
            return wireName;
        }
    }
}
