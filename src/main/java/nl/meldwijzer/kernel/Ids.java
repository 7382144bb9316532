package nl.meldwijzer.kernel;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids (UUID version 7) from a time and a source of randomness that the caller names.
public final class Ids {
    private static final int TEXT_LENGTH = 36;

    private Ids() {}

    /// A new id that sorts by its time. The caller passes a cryptographic source in production.
    public static String next(Instant at, RandomGenerator random) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    static void requireUuid(String value) {
        if (value.length() != TEXT_LENGTH || !UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not the text of a lower-case UUID");
        }
    }
}
