package nl.meldwijzer.access.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Bounds how many passwords are hashed at once, and with it the memory they take (64 MiB each).
/// Who finds the queue full, or waits too long in it, is told to come back.
final class HashGate {
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int queue;
    private final Duration patience;

    HashGate(int places, int queue, Duration patience) {
        this.places = new Semaphore(places, true);
        this.queue = queue;
        this.patience = patience;
    }

    /// The result of the work; empty when it was too busy to do it.
    <T> Optional<T> through(Supplier<T> work) {
        if (!enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > queue) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
