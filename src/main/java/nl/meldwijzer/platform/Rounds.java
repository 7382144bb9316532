package nl.meldwijzer.platform;

import nl.meldwijzer.kernel.Recurring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Gives every [Recurring] its turns while the server runs. Stops before any bean is destroyed, and
/// waits for the turn that is under way: a store must not close under it.
class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final int PATIENCE_SECONDS = 30;

    private final List<Recurring> all;
    private ScheduledExecutorService turns = idle();
    private volatile boolean isRunning;

    Rounds(List<Recurring> all) {
        this.all = List.copyOf(all);
    }

    private static ScheduledExecutorService idle() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rounds").daemon().factory());
    }

    @Override
    public synchronized void start() {
        if (turns.isShutdown()) {
            turns = idle();
        }
        for (var one : all) {
            var millis = one.every().toMillis();
            var _ =
                    turns.scheduleWithFixedDelay(
                            () -> turn(one), millis, millis, TimeUnit.MILLISECONDS);
        }
        isRunning = true;
    }

    /// An exception would end the series, and nobody would hear of it.
    private static void turn(Recurring one) {
        try {
            one.work().run();
        } catch (RuntimeException failed) {
            LOG.error("{} failed: {}", one.name(), failed.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        isRunning = false;
        turns.shutdown();
        try {
            if (!turns.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("a turn did not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
