package nl.meldwijzer.drafts;

import nl.meldwijzer.drafts.internal.StoredDrafts;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import java.util.random.RandomGenerator;

/// Puts the module together, with or without Spring.
public final class DraftsAssembly {
    private DraftsAssembly() {}

    /// Puts it together on what others provide.
    ///
    /// @param random a cryptographic source
    public static Drafts of(Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        return new StoredDrafts(store, vault, clock, random);
    }
}
