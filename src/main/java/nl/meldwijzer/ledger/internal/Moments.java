package nl.meldwijzer.ledger.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Instants as they stand in rows: UTC, milliseconds, fixed width, so that text order is time
/// order.
final class Moments {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    static String text(Instant at) {
        return FORMAT.format(at);
    }

    static Instant parse(String text) {
        return Instant.parse(text);
    }

    /// Now, or just after the last one: time in a log never stands still or goes back.
    static Instant after(Instant last, Instant now) {
        var millis = now.truncatedTo(ChronoUnit.MILLIS);
        return millis.isAfter(last) ? millis : last.plusMillis(1);
    }
}
