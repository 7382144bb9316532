package nl.meldwijzer.ledger.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.INSTALL;

import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import org.jooq.DSLContext;

/// Which install a database belongs to: it must be that of the keys beside it.
final class Identity {
    private Identity() {}

    /// Writes the install into a new database, and refuses one of another install.
    static void require(DSLContext sql, String install) {
        var found = sql.select(INSTALL.ID).from(INSTALL).fetchOptional(INSTALL.ID);
        if (found.isEmpty()) {
            sql.insertInto(INSTALL).columns(INSTALL.ONE, INSTALL.ID).values(1L, install).execute();
        } else if (!found.get().equals(install)) {
            throw new StoreRefused(Reason.KEYS_OF_ANOTHER_INSTALL, found.get());
        }
    }
}
