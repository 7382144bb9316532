package nl.meldwijzer.dossier.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.DUE_ITEM;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;

import java.time.LocalDate;
import java.util.List;

/// The rows of what is due.
final class DueRows {
    private static final long SETTLED = 1;
    private static final long UNSETTLED = 0;

    private DueRows() {}

    static Query insert(DSLContext sql, DueRow row) {
        return sql.insertInto(DUE_ITEM)
                .set(DUE_ITEM.SCOPE, row.scope().key())
                .set(DUE_ITEM.DOSSIER_ID, row.dossier().value())
                .set(DUE_ITEM.ITEM_KEY, row.key())
                .set(DUE_ITEM.DUE_ON, row.on().toString())
                .set(DUE_ITEM.IS_SETTLED, row.isSettled() ? SETTLED : UNSETTLED)
                .set(DUE_ITEM.CONTENT, row.content());
    }

    static Query settle(DSLContext sql, Place place, byte[] key) {
        return sql.update(DUE_ITEM)
                .set(DUE_ITEM.IS_SETTLED, SETTLED)
                .where(DUE_ITEM.SCOPE.eq(place.scope().key()))
                .and(DUE_ITEM.DOSSIER_ID.eq(place.dossier().value()))
                .and(DUE_ITEM.ITEM_KEY.eq(key));
    }

    static List<DueRow> open(DSLContext sql, Scope scope) {
        return columns(sql)
                .where(DUE_ITEM.SCOPE.eq(scope.key()))
                .and(DUE_ITEM.IS_SETTLED.eq(UNSETTLED))
                .orderBy(DUE_ITEM.DUE_ON)
                .fetch(row -> map(scope, row));
    }

    static List<DueRow> of(DSLContext sql, Place place) {
        return columns(sql)
                .where(DUE_ITEM.SCOPE.eq(place.scope().key()))
                .and(DUE_ITEM.DOSSIER_ID.eq(place.dossier().value()))
                .fetch(row -> map(place.scope(), row));
    }

    private static SelectJoinStep<Record5<String, byte[], String, Long, byte[]>> columns(
            DSLContext sql) {
        return sql.select(
                        DUE_ITEM.DOSSIER_ID,
                        DUE_ITEM.ITEM_KEY,
                        DUE_ITEM.DUE_ON,
                        DUE_ITEM.IS_SETTLED,
                        DUE_ITEM.CONTENT)
                .from(DUE_ITEM);
    }

    private static DueRow map(Scope scope, Record5<String, byte[], String, Long, byte[]> row) {
        return new DueRow(
                scope,
                new DossierId(row.value1()),
                row.value2(),
                LocalDate.parse(row.value3()),
                row.value4() == SETTLED,
                row.value5());
    }
}
