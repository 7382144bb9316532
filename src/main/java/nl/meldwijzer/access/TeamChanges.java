package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Tx;

/// Changes teams and exclusions, only inside the transaction that appends the entry saying so.
public interface TeamChanges {
    /// Applies a change at the transaction's time.
    void apply(Tx tx, Scope scope, DossierId dossier, TeamChange change);
}
