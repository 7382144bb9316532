package nl.meldwijzer.ledger.store;

import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;

/// Statements over one connection, none without a scope. Valid only inside the piece of work that
/// it was handed to.
public interface ScopedSql {
    /// Statements on the rows of one scope. Each names that scope for every table it touches,
    /// `school_id` counting for a school, or it is refused; PostgreSQL shows and takes no other
    /// rows. Ask again for every statement on another scope.
    ///
    /// The install's scope also *reads* tables that are searched before the school is known:
    /// accounts, sessions and invitations by name or token, and the list of schools and boards.
    DSLContext sql(Scope scope);
}
