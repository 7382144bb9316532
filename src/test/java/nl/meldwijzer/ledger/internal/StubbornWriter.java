package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitUnknown;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.time.Duration;
import java.util.List;

/// Writes act after act in a dossier of its own. What failed it asks again, as somebody does who
/// sends her form once more; what was recorded after all is then recognised by its version.
final class StubbornWriter implements Runnable {
    private final Store store;
    private final int dossier;
    private volatile boolean isStopping;
    private long next = 2;
    private long acknowledged = 1;
    private long recognised;
    private long failed;
    private long unknown;
    private Duration slowest = Duration.ZERO;

    StubbornWriter(Store store, int dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    @Override
    public void run() {
        while (!isStopping) {
            var start = System.nanoTime();
            try {
                once();
            } catch (CommitFailed nothingDone) {
                failed++;
            } catch (CommitUnknown perhapsDone) {
                unknown++;
            }
            var taken = Duration.ofNanos(System.nanoTime() - start);
            slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
        }
    }

    private void once() {
        switch (store.write(this::act)) {
            case Appended.Done(var version) -> {
                acknowledged = version.value();
                next++;
            }
            case Appended.OutOfDate(var current) -> {
                if (current.value() != next) {
                    throw new IllegalStateException("not at " + next + " but " + current.value());
                }
                recognised++;
                acknowledged = next;
                next++;
            }
        }
    }

    private Appended act(Tx tx) {
        var appended =
                tx.append(
                        StoreUnderFire.SCHOOL,
                        StoreUnderFire.dossier(dossier),
                        new DossierVersion(next - 1),
                        List.of(("act " + next).getBytes(UTF_8)));
        if (appended instanceof Appended.Done) {
            tx.audit(StoreUnderFire.line(dossier));
        }
        return appended;
    }

    void stop() {
        isStopping = true;
    }

    int dossier() {
        return dossier;
    }

    /// The last act of which it heard that it was recorded.
    long acknowledged() {
        return acknowledged;
    }

    /// How often it asked again what had been recorded after all.
    long recognised() {
        return recognised;
    }

    /// How often it heard that nothing was recorded.
    long failed() {
        return failed;
    }

    /// How often it heard that nobody knows.
    long unknown() {
        return unknown;
    }

    /// The longest that it waited for an answer.
    Duration slowest() {
        return slowest;
    }
}
