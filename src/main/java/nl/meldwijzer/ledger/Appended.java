package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.DossierVersion;

/// What became of an append inside a transaction.
public sealed interface Appended {
    /// The entries stand in the log, durable once the transaction is acknowledged.
    record Done(DossierVersion version) implements Appended {}

    /// Somebody was first: nothing was written.
    record OutOfDate(DossierVersion current) implements Appended {}
}
