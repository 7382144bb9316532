package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.Verification.Fault;

import java.util.Optional;

/// What the structure of a database must be: its tables and the guards on them.
interface Structure {
    /// The first thing in the database that is not as it should be.
    Optional<Fault> firstFault(Statements statements);
}
