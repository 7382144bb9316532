package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.internal.Readers.Lender;

import java.util.function.Consumer;

/// The main database as the store needs it, whichever of the two it is.
interface Database {
    /// Which of the two, for what differs in a statement.
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    static Database of(StoreAddress address) {
        return switch (address) {
            case StoreAddress.Embedded(var folder) -> new MainDatabase(folder);
            case StoreAddress.Server server -> new PostgresDatabase(server);
        };
    }

    /// Makes the database fit for this program, where that is for a server to do.
    ///
    /// @throws nl.meldwijzer.ledger.StoreRefused when it is not fit and cannot be made so
    void bringUpToDate();

    /// Refuses a database that would have to be changed first.
    void requireCurrent();

    /// Whether other processes may write to it as well: then a log can be longer than this one left
    /// it, and be there without this one knowing.
    boolean isShared();

    /// The side that writes.
    ///
    /// @param greeting looks at the database before the first group on every new connection, and
    ///   throws when nothing may be written there
    Groups groups(Sealer sealer, Consumer<Statements> greeting);

    /// Connections that can only read.
    Lender lender();

    /// What its structure is held against in a verification.
    Structure structure();
}
