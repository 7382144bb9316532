package nl.meldwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Recurring;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class RoundsTests {
    private static final Duration SOON = Duration.ofMillis(1);

    private static Recurring recurring(Runnable work) {
        return new Recurring("trying", SOON, work);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aTurnThatFailsDoesNotEndTheSeries() {
        var turns = new CountDownLatch(3);
        var rounds =
                new Rounds(
                        List.of(
                                recurring(() -> {
                                    turns.countDown();
                                    throw new IllegalStateException("as meant");
                                })));

        rounds.start();
        await(turns);
        rounds.stop();
    }

    @Test
    void stoppingWaitsForTheTurnThatIsUnderWay() {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var isEnded = new AtomicBoolean();
        var rounds =
                new Rounds(
                        List.of(
                                recurring(() -> {
                                    begun.countDown();
                                    await(mayEnd);
                                    isEnded.set(true);
                                })));

        rounds.start();
        await(begun);
        var stopping = Thread.ofPlatform().start(rounds::stop);
        mayEnd.countDown();
        join(stopping);

        assertThat(isEnded).isTrue();
        assertThat(rounds.isRunning()).isFalse();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
