package nl.meldwijzer.access.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Instants in rows: UTC, milliseconds, fixed width, so that text compares as time.
final class InstantText {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private InstantText() {}

    static String of(Instant at) {
        return FORMAT.format(at);
    }

    static Instant read(String text) {
        return Instant.parse(text);
    }
}
