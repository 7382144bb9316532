package nl.meldwijzer.ledger.store;

import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;

import java.util.function.Function;

/// Reads and writes the main database. Only `internal` packages use it.
public interface Store {
    /// Runs a query on a read-only connection that sees every acknowledged write, all of it on one
    /// state of the database.
    <T> T read(Function<ScopedSql, T> query);

    /// Runs a query that stays within one scope.
    default <T> T read(Scope scope, Function<DSLContext, T> query) {
        return read(in -> query.apply(in.sql(scope)));
    }

    /// Runs one statement within one scope, which needs no transaction: over a connection to a
    /// server that is one round trip instead of two. A second statement is refused.
    <T> T ask(Scope scope, Function<DSLContext, T> query);

    /// Runs a piece of work in its own savepoint of the current group and returns when the commit
    /// that holds it is durable. When the work throws, its savepoint is rolled back, the group goes
    /// on and the exception reaches the caller; when the commit fails, [CommitFailed] does, and
    /// [CommitUnknown] when nobody can say whether it succeeded.
    ///
    /// The work runs on the writer's thread: it must be short, must not wait and must not call
    /// `write` or `read` itself.
    <T> T write(Function<Tx, T> work);

    /// The edition of who is who and which code is in force. On a shared database a change of them
    /// makes the next, in the same transaction, whoever makes the change; so what was read in one
    /// reading with an edition is true as long as that edition stands. 0, for which nothing may be
    /// kept, where nothing is shared: there who changes them knows.
    long edition();

    /// Whether other processes write to the same database. Then nothing that was read may be kept
    /// as if only this process could change it.
    boolean isShared();
}
