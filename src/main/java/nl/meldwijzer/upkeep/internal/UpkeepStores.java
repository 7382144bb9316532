package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.upkeep.Upkeep;
import nl.meldwijzer.vault.Vault;

/// Makes what the module's root promises. Serves [nl.meldwijzer.upkeep.UpkeepAssembly] only.
public final class UpkeepStores {
    private UpkeepStores() {}

    public static Upkeep of(Store store, Vault vault, Receipts receipts) {
        return new StoredUpkeep(store, vault, receipts);
    }
}
