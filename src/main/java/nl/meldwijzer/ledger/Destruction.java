package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

/// Destroys keys for good, in an order that survives a power cut: first the order stands in the
/// log, then the key goes; what was interrupted is finished at the next start.
public interface Destruction {
    /// Destroys a dossier's content everywhere: its entries stay in the log and can never be read.
    ///
    /// @param line who ordered it and why, committed together with the order
    void destroyDossier(Scope scope, DossierId dossier, AuditLine line);

    /// After a restore: orders once more what the keys know as destroyed and the log does not know
    /// yet, because it was destroyed after the copy was made.
    ///
    /// @param code of the line that goes with each order
    /// @return how many dossiers and years
    int orderAgain(String code);

    /// Destroys the details of a year of audit lines (architecture decision 5).
    void destroyAuditYear(Scope scope, int year, AuditLine line);
}
