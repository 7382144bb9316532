package nl.meldwijzer.kernel;

import java.time.Duration;

/// A piece of work that a running server repeats for as long as it runs. It says by itself what it
/// did; when it throws, the next turn comes all the same.
///
/// @param name for the server's log, without anything about anyone
public record Recurring(String name, Duration every, Runnable work) {
    public Recurring {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("a turn takes time");
        }
    }
}
