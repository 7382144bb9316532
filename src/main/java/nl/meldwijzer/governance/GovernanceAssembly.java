package nl.meldwijzer.governance;

import nl.meldwijzer.governance.internal.CodeRows;
import nl.meldwijzer.governance.internal.ShippedVersions;
import nl.meldwijzer.governance.internal.StoredCodeRegister;
import nl.meldwijzer.governance.internal.StoredCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.vault.Vault;

/// This module put together, with Spring or without.
public record GovernanceAssembly(ReportingCodes codes, CodeRegister register) {
    /// Puts the module together. A mistake in a shipped version stops it here.
    public static GovernanceAssembly of(
            Store store, Vault vault, People people, DomainClock clock) {
        var rows = new CodeRows(vault);
        var shipped = ShippedVersions.read();
        return new GovernanceAssembly(
                new StoredCodes(store, rows, people, shipped),
                new StoredCodeRegister(store, rows, people, shipped, clock));
    }
}
