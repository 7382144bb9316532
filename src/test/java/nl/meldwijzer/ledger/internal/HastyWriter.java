package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitUnknown;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The control: takes an act for recorded before its commit, and never looks back. It must be seen
/// to lose.
final class HastyWriter implements Runnable {
    private final Store store;
    private final int dossier;
    private final Set<String> acknowledged = new HashSet<>();
    private volatile boolean isStopping;
    private DossierVersion version = new DossierVersion(1);
    private long number;

    HastyWriter(Store store, int dossier) {
        this.store = store;
        this.dossier = dossier;
    }

    @Override
    public void run() {
        while (!isStopping) {
            try {
                version =
                        switch (store.write(this::act)) {
                            case Appended.Done(var now) -> now;
                            case Appended.OutOfDate(var now) -> now;
                        };
            } catch (CommitFailed | CommitUnknown unheard) {
                number++;
            }
        }
    }

    private Appended act(Tx tx) {
        number++;
        var text = "hasty " + number;
        var payloads = List.of(text.getBytes(UTF_8));
        var to = StoreUnderFire.dossier(dossier);
        var appended = tx.append(StoreUnderFire.SCHOOL, to, version, payloads);
        if (appended instanceof Appended.Done) {
            acknowledged.add(text);
        }
        return appended;
    }

    void stop() {
        isStopping = true;
    }

    Set<String> acknowledged() {
        return acknowledged;
    }
}
