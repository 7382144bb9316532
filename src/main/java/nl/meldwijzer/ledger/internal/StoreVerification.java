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
    private final Path headFolder;
    private final Database database;

    /// @param headFolder where the recorded heads stand
    StoreVerification(Readers readers, VaultAssembly keys, Path headFolder, Database database) {
        this.readers = readers;
        this.keys = keys;
        this.headFolder = headFolder;
        this.database = database;
    }

    /// The recorded heads are read first: by the time the database is read it may only have grown.
    @Override
    public Outcome verify() {
        if (!HeadFile.exists(headFolder)) {
            return new Outcome.Broken(Fault.of(What.HEAD_FILE, "there is none"));
        }
        try {
            return verify(recorded(headFolder));
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
        var structure = database.structure();
        var inspection = new Inspection(keys.vault(), keys.inventory(), recorded);
        var outcome = readers.read(reader -> inspection.run(reader.statements(), structure));
        return outcome instanceof Outcome.Intact intact ? keysHold(inspection, intact) : outcome;
    }

    private Outcome keysHold(Inspection inspection, Outcome intact) {
        var account = new KeyAccount(keys.vault(), keys.inventory());
        return readers.read(reader -> account.firstFault(reader.log(), inspection.keyless()))
                .<Outcome>map(Outcome.Broken::new)
                .orElse(intact);
    }
}
