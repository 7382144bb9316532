package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.Scope;

import java.time.Instant;
import java.util.List;

/// Reads the log. Writing goes through [nl.meldwijzer.ledger.store.Store], because an act is one
/// transaction: entries, audit line, due items, submission.
public interface Ledger {
    /// The entries of a dossier after a version, in order, each opened and checked against its
    /// commitment and its predecessor's hash.
    ///
    /// @throws CorruptJournal when an entry cannot be read, does not fit the chain or is missing
    List<LedgerEntry> read(Scope scope, DossierId dossier, DossierVersion after);

    /// The version of a dossier as it stands now.
    DossierVersion version(Scope scope, DossierId dossier);

    /// Audit lines of a scope between two instants, oldest first; those whose key was destroyed are
    /// left out.
    List<RecordedLine> lines(Scope scope, Instant from, Instant until);
}
