package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Ids;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.vault.Vault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/// Keys that lie ready for dossiers to come, so that a deposit that opens a dossier takes as long
/// as one that does not (decision 0019). A key that was never used is swept at the next start.
final class SpareKeys {
    private static final int READY = 2;

    private final Vault vault;
    private final SecurityClock clock;
    private final RandomGenerator random;
    private final Executor background;
    private final Map<Scope, ConcurrentLinkedQueue<DossierId>> ready = new ConcurrentHashMap<>();

    SpareKeys(Vault vault, SecurityClock clock, RandomGenerator random, Executor background) {
        this.vault = vault;
        this.clock = clock;
        this.random = random;
        this.background = background;
    }

    /// A new dossier whose key exists.
    DossierId take(Scope scope) {
        var spare = queue(scope).poll();
        background.execute(() -> fill(scope));
        return spare != null ? spare : make(scope);
    }

    /// Makes the keys that are missing.
    void fill(Scope scope) {
        var queue = queue(scope);
        while (queue.size() < READY) {
            queue.add(make(scope));
        }
    }

    private DossierId make(Scope scope) {
        var dossier = new DossierId(Ids.next(clock.now(), random));
        vault.createDossierKey(scope, dossier);
        return dossier;
    }

    private ConcurrentLinkedQueue<DossierId> queue(Scope scope) {
        return ready.computeIfAbsent(scope, _ -> new ConcurrentLinkedQueue<>());
    }
}
