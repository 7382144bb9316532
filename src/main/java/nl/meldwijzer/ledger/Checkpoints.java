package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Scope;

import java.util.List;
import java.util.Optional;

/// Signed statements of where each log ends (C2SP checkpoints, Ed25519), with the origin
/// `meldwijzer/<install>/<scope>`. Signs forwards only: what was signed before must still be part
/// of the log.
public interface Checkpoints {
    /// Signs a checkpoint for every log that grew since its last one. To be called every few
    /// minutes; closing the store does it too.
    ///
    /// @throws CorruptJournal when the log no longer holds what was signed before
    void signAll();

    /// The newest checkpoint of a log: a signed note, to be shown, mailed or printed as it is.
    Optional<String> newest(Scope scope);

    /// Where each log ends now, acknowledged entries only.
    List<Head> heads();
}
