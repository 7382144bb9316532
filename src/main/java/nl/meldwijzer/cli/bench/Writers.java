package nl.meldwijzer.cli.bench;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/// So many writers at once, each doing act after act for a while.
record Writers(int count, Duration duration) {
    /// What one writer does, over and over.
    interface Work {
        void act(int writer, long turn) throws Exception;
    }

    /// Acts per second that were acknowledged in time.
    double perSecond(Work work) throws InterruptedException {
        var run = new Run(work, System.nanoTime() + duration.toNanos());
        try (var threads = Executors.newFixedThreadPool(count)) {
            for (int writer = 0; writer < count; writer++) {
                int number = writer;
                threads.execute(() -> run.actOn(number));
            }
        }
        if (run.failure.get() != null) {
            throw new IllegalStateException("a writer failed", run.failure.get());
        }
        return run.done.sum() / (duration.toNanos() / 1e9);
    }

    /// One measurement.
    private record Run(
            Work work, long until, LongAdder done, AtomicReference<@Nullable Throwable> failure) {
        Run(Work work, long until) {
            this(work, until, new LongAdder(), new AtomicReference<>());
        }

        void actOn(int writer) {
            try {
                for (long turn = 0; System.nanoTime() < until; turn++) {
                    work.act(writer, turn);
                    if (System.nanoTime() < until) {
                        done.increment();
                    }
                }
            } catch (Exception e) {
                failure.compareAndSet(null, e);
            }
        }
    }
}
