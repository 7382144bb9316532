package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import java.util.Optional;

/// Which install a database belongs to: it must be that of the keys beside it.
final class Identity {
    private static final Scope INSTALL = new Scope.Install();

    private Identity() {}

    /// Writes the install into a new database, and refuses one of another install.
    static void claim(Statements statements, String install) {
        if (found(statements).isEmpty()) {
            statements.in(INSTALL).execute("INSERT INTO install (one, id) VALUES (1, ?)", install);
        }
        require(statements, install);
    }

    static void require(Statements statements, String install) {
        if (!found(statements).equals(Optional.of(install))) {
            throw new StoreRefused(Reason.KEYS_OF_ANOTHER_INSTALL, install);
        }
    }

    private static Optional<String> found(Statements statements) {
        return statements
                .in(INSTALL)
                .query(
                        "SELECT id FROM install",
                        rows ->
                                rows.next()
                                        ? Optional.ofNullable(rows.getString(1))
                                        : Optional.empty());
    }
}
