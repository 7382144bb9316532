package nl.meldwijzer.ledger.internal;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Stream;

/// What lies under an exception: modules get the driver's wrapped by jOOQ, the log by [Statements].
final class Causes {
    private static final int LONGEST_CHAIN = 10;

    private Causes() {}

    static Stream<@Nullable Throwable> of(Throwable failed) {
        return Stream.<@Nullable Throwable>iterate(failed, Objects::nonNull, Causes::causeOf)
                .limit(LONGEST_CHAIN);
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable failed) {
        return failed == null ? null : failed.getCause();
    }
}
