package nl.meldwijzer.dossier.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.DEPOSIT;

import nl.meldwijzer.dossier.DepositId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record4;
import org.jooq.SelectJoinStep;

import java.util.List;
import java.util.Optional;

/// The rows that say who deposited what.
final class DepositRows {
    private DepositRows() {}

    record Row(DepositId id, Place place, byte[] staffTag, Numbers numbers) {}

    /// Adds nothing where the same form was recorded before, as its sending will tell.
    static Query insert(DSLContext sql, Row row) {
        return sql.insertInto(DEPOSIT)
                .set(DEPOSIT.SCOPE, row.place().scope().key())
                .set(DEPOSIT.DEPOSIT_ID, row.id().value())
                .set(DEPOSIT.STAFF_TAG, row.staffTag())
                .set(DEPOSIT.DOSSIER_ID, row.place().dossier().value())
                .set(DEPOSIT.FIRST_ENTRY, row.numbers().first())
                .set(DEPOSIT.LAST_ENTRY, row.numbers().last())
                .onConflictDoNothing();
    }

    static List<Row> of(DSLContext sql, Scope scope, byte[] staffTag) {
        return columns(sql)
                .where(DEPOSIT.SCOPE.eq(scope.key()))
                .and(DEPOSIT.STAFF_TAG.eq(staffTag))
                .orderBy(DEPOSIT.DEPOSIT_ID)
                .fetch(row -> map(scope, staffTag, row));
    }

    static Optional<Row> one(DSLContext sql, Scope scope, byte[] staffTag, DepositId id) {
        return columns(sql)
                .where(DEPOSIT.SCOPE.eq(scope.key()))
                .and(DEPOSIT.DEPOSIT_ID.eq(id.value()))
                .and(DEPOSIT.STAFF_TAG.eq(staffTag))
                .fetchOptional(row -> map(scope, staffTag, row));
    }

    private static SelectJoinStep<Record4<String, String, Long, Long>> columns(DSLContext sql) {
        return sql.select(
                        DEPOSIT.DEPOSIT_ID,
                        DEPOSIT.DOSSIER_ID,
                        DEPOSIT.FIRST_ENTRY,
                        DEPOSIT.LAST_ENTRY)
                .from(DEPOSIT);
    }

    private static Row map(Scope scope, byte[] staffTag, Record4<String, String, Long, Long> row) {
        return new Row(
                new DepositId(row.value1()),
                new Place(scope, new DossierId(row.value2())),
                staffTag,
                new Numbers(row.value3(), row.value4()));
    }
}
