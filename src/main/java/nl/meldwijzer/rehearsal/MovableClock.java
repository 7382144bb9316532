package nl.meldwijzer.rehearsal;

import nl.meldwijzer.kernel.DomainClock;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Domain time that stands still until a scenario moves it, forward only.
public final class MovableClock implements DomainClock {
    private final AtomicReference<Instant> now;

    public MovableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant now() {
        return now.get();
    }

    /// Moves to a moment; one that has passed already changes nothing.
    public void moveTo(Instant moment) {
        now.accumulateAndGet(moment, (old, wanted) -> wanted.isAfter(old) ? wanted : old);
    }
}
