package nl.meldwijzer.dossier.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Instants as they stand in rows: UTC, milliseconds, of one width, so that they sort as text.
final class Moments {
    private static final DateTimeFormatter FIXED_WIDTH =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    static String text(Instant at) {
        return FIXED_WIDTH.format(at);
    }

    static Instant of(String text) {
        return Instant.parse(text);
    }
}
