package nl.meldwijzer.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether something was done recently enough.
public enum Freshness {
    NEVER,
    LATE,
    FRESH;

    /// Judges.
    ///
    /// @param last when it was done last
    public static Freshness of(Receipt.Kind kind, Optional<Instant> last, Instant now) {
        return last.map(at -> at.plus(within(kind)).isBefore(now) ? LATE : FRESH).orElse(NEVER);
    }

    /// How old it may be. A backup counts once it was restored, so the two go together.
    public static Duration within(Receipt.Kind kind) {
        return switch (kind) {
            case BACKUP, REHEARSAL -> Duration.ofDays(2);
            case VERIFICATION -> Duration.ofDays(31);
            case PASSPHRASE, SHEET -> Duration.ofDays(36_500);
        };
    }
}
