package nl.meldwijzer.governance;

import nl.meldwijzer.governance.internal.CodeRows;
import nl.meldwijzer.governance.internal.ShippedVersions;
import nl.meldwijzer.governance.internal.StoredCodeRegister;
import nl.meldwijzer.governance.internal.StoredCodes;
import nl.meldwijzer.governance.internal.StoredPublishedCode;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.vault.Vault;

/// This module put together, with Spring or without.
public record GovernanceAssembly(
        ReportingCodes codes, CodeRegister register, PublishedCode published) {
    /// Puts the module together. A mistake in a shipped version stops it here.
    public static GovernanceAssembly of(
            Store store, Vault vault, People people, DomainClock clock) {
        var shipped = ShippedVersions.read();
        var rows = new CodeRows(vault, shipped);
        var codes = new StoredCodes(store, rows, people, shipped);
        return new GovernanceAssembly(
                codes,
                new StoredCodeRegister(store, rows, people, shipped, clock),
                new StoredPublishedCode(codes));
    }
}
