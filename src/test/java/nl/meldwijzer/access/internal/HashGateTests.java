package nl.meldwijzer.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class HashGateTests {
    @Test
    void whoFindsTheQueueFullIsTurnedAwayAtOnce() throws Exception {
        var gate = new HashGate(1, 0, Duration.ofSeconds(30));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var others = Executors.newSingleThreadExecutor()) {
            var first = others.submit(() -> gate.through(() -> stay(inside, leave)));
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(gate.through(() -> "second")).isEmpty();

            leave.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).contains("first");
        }
        assertThat(gate.through(() -> "third")).contains("third");
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() throws Exception {
        var gate = new HashGate(1, 5, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var others = Executors.newSingleThreadExecutor()) {
            var first = others.submit(() -> gate.through(() -> stay(inside, leave)));
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(gate.through(() -> "second")).isEmpty();

            leave.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).contains("first");
        }
    }

    @Test
    void workThatFailsLeavesItsPlace() {
        var gate = new HashGate(1, 0, Duration.ZERO);
        try {
            gate.through(() -> {
                throw new IllegalStateException("failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("failed");
        }

        assertThat(gate.through(() -> "next")).contains("next");
    }

    private static String stay(CountDownLatch inside, CountDownLatch leave) {
        inside.countDown();
        try {
            assertThat(leave.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }
}
