package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.ScopedSql;

import org.jooq.DSLContext;

/// A connection together with whose rows may be touched on it: no query of this module goes
/// without.
record InScope(ScopedSql rows, Scope scope) {
    DSLContext sql() {
        return rows.sql(scope);
    }

    String key() {
        return scope.key();
    }

    InScope at(Scope other) {
        return new InScope(rows, other);
    }
}
