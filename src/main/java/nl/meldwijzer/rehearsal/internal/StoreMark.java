package nl.meldwijzer.rehearsal.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.STORE_MARK;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.rehearsal.WrongStore;

import org.jooq.DSLContext;

import java.util.Optional;

/// What the database says it is: a practice store or a real one. Said once, at the first start.
public record StoreMark(Store store) {
    private static final Scope INSTALL = new Scope.Install();

    /// What a store is for.
    public enum Kind {
        PRACTICE("practice"),
        REAL("real");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }
    }

    /// Marks a new store, and refuses one that is marked otherwise.
    ///
    /// @throws WrongStore when the store is of the other kind
    public void require(Kind kind) {
        var found = store.read(INSTALL, StoreMark::read);
        if (found.isEmpty()) {
            store.write(tx -> insert(tx.sql(INSTALL), kind));
        } else if (!found.get().equals(kind.wireName)) {
            throw new WrongStore();
        }
    }

    private static Optional<String> read(DSLContext sql) {
        return sql.select(STORE_MARK.KIND)
                .from(STORE_MARK)
                .where(STORE_MARK.SCOPE.eq(INSTALL.key()))
                .fetchOptional(STORE_MARK.KIND);
    }

    private static int insert(DSLContext sql, Kind kind) {
        return sql.insertInto(STORE_MARK)
                .set(STORE_MARK.SCOPE, INSTALL.key())
                .set(STORE_MARK.KIND, kind.wireName)
                .execute();
    }
}
