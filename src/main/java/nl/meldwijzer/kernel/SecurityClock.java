package nl.meldwijzer.kernel;

import java.time.Instant;

/// Real time, for sessions, throttling and one-time codes. Never movable, not even in practice.
@FunctionalInterface
public interface SecurityClock {
    Instant now();
}
