package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;

import java.time.Instant;

/// A gap-free sequence within a scope's log, sealed under one key: a dossier, a year of audit
/// lines, or the orders to destroy keys.
record Stream(Scope scope, String id, KeyName key) {
    static final String AUDIT = "audit-";

    private static final String ORDERS = "orders";

    static Stream dossier(Scope scope, DossierId dossier) {
        return new Stream(scope, dossier.value(), new KeyName.Dossier(scope, dossier));
    }

    static Stream audit(Scope scope, int year) {
        return new Stream(scope, AUDIT + year, new KeyName.Audit(scope, year));
    }

    static Stream audit(Scope scope, Instant at) {
        return audit(scope, at.atZone(DomainClock.ZONE).getYear());
    }

    /// Orders stay readable as long as the scope's key is there: they explain why other keys are
    /// not.
    static Stream orders(Scope scope) {
        return new Stream(scope, ORDERS, new KeyName.Rows(scope));
    }

    /// The stream that an id in a row names.
    ///
    /// @throws IllegalArgumentException when it names none
    static Stream parse(Scope scope, String id) {
        if (id.equals(ORDERS)) {
            return orders(scope);
        }
        if (id.startsWith(AUDIT)) {
            return audit(scope, Integer.parseInt(id.substring(AUDIT.length())));
        }
        return dossier(scope, new DossierId(id));
    }
}
