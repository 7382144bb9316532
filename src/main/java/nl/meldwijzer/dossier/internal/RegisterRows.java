package nl.meldwijzer.dossier.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.DOSSIER;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows that say which dossiers there are.
final class RegisterRows {
    private static final long YES = 1;
    private static final long NO = 0;

    private RegisterRows() {}

    /// One dossier.
    ///
    /// @param pupil the pupil's id, sealed under the dossier's key
    record Row(Place place, byte[] pupilTag, byte[] pupil, State state, String openedAt) {
        boolean isOpen() {
            return state.isOpen();
        }

        boolean isSealed() {
            return state.isSealed();
        }
    }

    /// Whether it is open, and whether it is sealed for the board: in the board's log from the
    /// first entry, or in the school's since it was converted.
    record State(boolean isOpen, boolean isSealed) {}

    /// Whether the row was added; not when the pupil has an open dossier already.
    static boolean insert(DSLContext sql, Row row) {
        return sql.insertInto(DOSSIER)
                        .set(DOSSIER.SCOPE, row.place().scope().key())
                        .set(DOSSIER.DOSSIER_ID, row.place().dossier().value())
                        .set(DOSSIER.PUPIL_TAG, row.pupilTag())
                        .set(DOSSIER.PUPIL, row.pupil())
                        .set(DOSSIER.IS_OPEN, row.isOpen() ? YES : NO)
                        .set(DOSSIER.IS_SEALED, row.isSealed() ? YES : NO)
                        .set(DOSSIER.OPENED_AT, row.openedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    static Optional<DossierId> openOf(DSLContext sql, Scope scope, byte[] pupilTag) {
        return sql.select(DOSSIER.DOSSIER_ID)
                .from(DOSSIER)
                .where(DOSSIER.SCOPE.eq(scope.key()))
                .and(DOSSIER.PUPIL_TAG.eq(pupilTag))
                .and(DOSSIER.IS_OPEN.eq(YES))
                .and(DOSSIER.IS_SEALED.eq(NO))
                .fetchOptional(row -> new DossierId(row.value1()));
    }

    /// Takes it out of the reach of the school.
    static void seal(DSLContext sql, Place place) {
        sql.update(DOSSIER)
                .set(DOSSIER.IS_SEALED, YES)
                .where(DOSSIER.SCOPE.eq(place.scope().key()))
                .and(DOSSIER.DOSSIER_ID.eq(place.dossier().value()))
                .execute();
    }

    static Set<DossierId> sealed(DSLContext sql, Scope scope) {
        return sql.select(DOSSIER.DOSSIER_ID)
                .from(DOSSIER)
                .where(DOSSIER.SCOPE.eq(scope.key()))
                .and(DOSSIER.IS_SEALED.eq(YES))
                .fetchSet(row -> new DossierId(row.value1()));
    }

    static boolean exists(DSLContext sql, Place place) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(DOSSIER)
                        .where(DOSSIER.SCOPE.eq(place.scope().key()))
                        .and(DOSSIER.DOSSIER_ID.eq(place.dossier().value())));
    }

    static List<Row> all(DSLContext sql, Scope scope) {
        return columns(sql)
                .where(DOSSIER.SCOPE.eq(scope.key()))
                .orderBy(DOSSIER.OPENED_AT, DOSSIER.DOSSIER_ID)
                .fetch(row -> map(scope, row));
    }

    static Optional<Row> one(DSLContext sql, Place place) {
        return columns(sql)
                .where(DOSSIER.SCOPE.eq(place.scope().key()))
                .and(DOSSIER.DOSSIER_ID.eq(place.dossier().value()))
                .fetchOptional(row -> map(place.scope(), row));
    }

    private static SelectJoinStep<Record6<String, byte[], byte[], Long, Long, String>> columns(
            DSLContext sql) {
        return sql.select(
                        DOSSIER.DOSSIER_ID,
                        DOSSIER.PUPIL_TAG,
                        DOSSIER.PUPIL,
                        DOSSIER.IS_OPEN,
                        DOSSIER.IS_SEALED,
                        DOSSIER.OPENED_AT)
                .from(DOSSIER);
    }

    private static Row map(Scope scope, Record6<String, byte[], byte[], Long, Long, String> row) {
        return new Row(
                new Place(scope, new DossierId(row.value1())),
                row.value2(),
                row.value3(),
                new State(row.value4() == YES, row.value5() == YES),
                row.value6());
    }
}
