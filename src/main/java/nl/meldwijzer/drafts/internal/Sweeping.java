package nl.meldwijzer.drafts.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Sweeps every hour, from a minute after the start. A sweep that fails is tried again the next
/// time.
final class Sweeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final long FIRST = 1;
    private static final long EVERY = 60;

    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("draft-sweeping").factory());

    private Sweeping() {}

    static Sweeping everyHour(Runnable sweep) {
        var sweeping = new Sweeping();
        var _ =
                sweeping.background.scheduleAtFixedRate(
                        () -> once(sweep), FIRST, EVERY, TimeUnit.MINUTES);
        return sweeping;
    }

    private static void once(Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException failed) {
            LOG.warn("drafts were not swept: {}", failed.getClass().getName());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
