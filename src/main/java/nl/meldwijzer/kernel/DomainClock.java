package nl.meldwijzer.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time in which dossiers live: terms, dates of entries, due items. In a practice school it can
/// be moved forward; never use it for sessions, throttling or one-time codes ([SecurityClock]).
@FunctionalInterface
public interface DomainClock {
    /// The zone in which a school's days begin and end.
    ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// Now, in domain time. Never goes back within one store.
    Instant now();

    /// Today at the school.
    default LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }
}
