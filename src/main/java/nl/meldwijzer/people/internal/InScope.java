package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;

/// A connection together with whose rows may be touched on it: no query of this module goes
/// without.
record InScope(DSLContext sql, Scope scope) {
    String key() {
        return scope.key();
    }

    InScope at(Scope other) {
        return new InScope(sql, other);
    }
}
