package nl.meldwijzer.upkeep;

import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.upkeep.internal.UpkeepStores;
import nl.meldwijzer.vault.Vault;

import java.nio.file.Path;

/// Puts the module together on an opened store.
public final class UpkeepAssembly {
    private UpkeepAssembly() {}

    public static Upkeep of(Store store, Vault vault, Path data) {
        return UpkeepStores.of(store, vault, new Receipts(data));
    }
}
