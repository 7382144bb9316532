package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.util.List;

/// Verifies over the read-only connections, so a running server need not stop.
final class StoreVerification implements Verification {
    private final Readers readers;
    private final VaultAssembly keys;

    StoreVerification(Readers readers, VaultAssembly keys) {
        this.readers = readers;
        this.keys = keys;
    }

    /// The recorded heads are read first: by the time the database is read it may only have grown.
    @Override
    public Outcome verify() {
        if (!HeadFile.exists(keys.folder())) {
            return new Outcome.Broken(Fault.of(What.HEAD_FILE, "there is none"));
        }
        try {
            return verify(recorded(keys.folder()));
        } catch (StoreRefused unreadable) {
            return new Outcome.Broken(Fault.of(What.HEAD_FILE, unreadable.reason().name()));
        }
    }

    private List<Head> recorded(Path folder) {
        try (var file = HeadFile.openReadOnly(folder, keys.vault())) {
            return file.heads();
        }
    }

    /// Verifies against the given heads instead of the recorded ones.
    Outcome verify(List<Head> recorded) {
        var schema = ShippedSchema.migrated();
        var inspection = new Inspection(keys.vault(), keys.inventory(), recorded);
        var outcome = readers.read(reader -> inspection.run(reader.statements(), schema));
        return outcome instanceof Outcome.Intact intact ? keysHold(inspection, intact) : outcome;
    }

    private Outcome keysHold(Inspection inspection, Outcome intact) {
        var account = new KeyAccount(keys.vault(), keys.inventory());
        return readers.read(reader -> account.firstFault(reader.log(), inspection.keyless()))
                .<Outcome>map(Outcome.Broken::new)
                .orElse(intact);
    }
}
