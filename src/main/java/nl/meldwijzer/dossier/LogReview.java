package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.LineWords;
import nl.meldwijzer.dossier.internal.LogBook;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Looking through who read what, once a month, with a signature (section 3.4 of the security
/// design; S197). For attention officers, and for the board's recipients about what is sealed.
/// Nobody reviews herself: her own lines, and those about dossiers that she is kept out of, are for
/// others.
public final class LogReview {
    private final LogBook book;

    LogReview(LogBook book) {
        this.book = book;
    }

    /// What there is to look at since the last signature.
    ///
    /// @param read how many times somebody read or acted
    /// @param sample a few of them, to ask about
    public record Period(LocalDate since, int read, List<Odd> odd, List<Seen> sample) {
        public Period {
            odd = List.copyOf(odd);
            sample = List.copyOf(sample);
        }
    }

    /// Somebody looked at a dossier, or tried to.
    public record Seen(StaffId who, DossierId dossier, LineWords.What what, Instant at) {}

    /// Something to look at twice, the last time that it happened.
    public record Odd(Kind kind, Seen last) {}

    /// What is out of the ordinary. Simple, so that it can be explained.
    public enum Kind {
        BREAK_GLASS("break-glass"),
        /// Three or more times not let in to one dossier.
        DENIED("denied"),
        /// More than twenty dossiers in one hour.
        MANY("many"),
        /// In the weekend, before seven or after eight in the evening.
        OFF_HOURS("off-hours");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /// What she found.
    public enum Verdict {
        FINE("fine"),
        FOLLOW_UP("follow-up");

        private final String wireName;

        Verdict(String wireName) {
            this.wireName = wireName;
        }

        /// The frozen word in audit lines.
        public String wireName() {
            return wireName;
        }
    }

    /// What is to be looked through.
    ///
    /// @param grant to list [nl.meldwijzer.access.QueryKind#AUDIT]; its line is committed here
    public Period show(Grant.List grant) {
        return book.show(grant);
    }

    /// Signs for everything up to now.
    public void sign(Grant.List grant, Verdict verdict) {
        book.sign(grant, verdict);
    }

    /// When it is to be looked through next: a month after the last signature.
    public LocalDate due(Grant.List grant) {
        return book.due(grant);
    }
}
