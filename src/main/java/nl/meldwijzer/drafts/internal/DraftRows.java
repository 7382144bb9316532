package nl.meldwijzer.drafts.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.DRAFT;

import nl.meldwijzer.kernel.Scope;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.List;

/// The rows of drafts. What was sent or is too old stays as an empty row for a while: it stops a
/// late save, or tells the writer.
final class DraftRows {
    private static final byte[] NOTHING = {};

    private DraftRows() {}

    /// One row, opened by nobody yet.
    record Row(String id, byte[] placeTag, byte[] keySealed, byte[] content) {
        static Row empty(String id, byte[] placeTag) {
            return new Row(id, placeTag, NOTHING, NOTHING);
        }
    }

    /// Whose rows.
    record Owner(Scope scope, byte[] writerTag) {}

    /// How a row stands, and until when.
    record Standing(State state, LocalDate deleteOn) {}

    enum State {
        OPEN("open"),
        SENT("sent"),
        EXPIRED("expired");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static void insert(DSLContext sql, Owner owner, Row row, Standing standing) {
        sql.insertInto(DRAFT)
                .set(DRAFT.SCOPE, owner.scope().key())
                .set(DRAFT.DRAFT_ID, row.id())
                .set(DRAFT.WRITER_TAG, owner.writerTag())
                .set(DRAFT.PLACE_TAG, row.placeTag())
                .set(DRAFT.STATE, standing.state().word)
                .set(DRAFT.DELETE_ON, standing.deleteOn().toString())
                .set(DRAFT.KEY_SEALED, row.keySealed())
                .set(DRAFT.CONTENT, row.content())
                .execute();
    }

    /// Whether there was such a row.
    static boolean update(DSLContext sql, Owner owner, Row row, Standing standing) {
        return sql.update(DRAFT)
                        .set(DRAFT.STATE, standing.state().word)
                        .set(DRAFT.DELETE_ON, standing.deleteOn().toString())
                        .set(DRAFT.KEY_SEALED, row.keySealed())
                        .set(DRAFT.CONTENT, row.content())
                        .where(of(owner))
                        .and(DRAFT.DRAFT_ID.eq(row.id()))
                        .execute()
                > 0;
    }

    static boolean isSent(DSLContext sql, Owner owner, String id) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(DRAFT)
                        .where(of(owner))
                        .and(DRAFT.DRAFT_ID.eq(id))
                        .and(DRAFT.STATE.eq(State.SENT.word)));
    }

    static List<Row> open(DSLContext sql, Owner owner) {
        return rows(sql, of(owner).and(DRAFT.STATE.eq(State.OPEN.word)));
    }

    static List<Row> open(DSLContext sql, Owner owner, byte[] placeTag) {
        return rows(
                sql,
                of(owner).and(DRAFT.PLACE_TAG.eq(placeTag)).and(DRAFT.STATE.eq(State.OPEN.word)));
    }

    /// The days on which rows of expired drafts go too.
    static List<LocalDate> expired(DSLContext sql, Owner owner) {
        return sql.select(DRAFT.DELETE_ON)
                .from(DRAFT)
                .where(of(owner))
                .and(DRAFT.STATE.eq(State.EXPIRED.word))
                .orderBy(DRAFT.DELETE_ON)
                .fetch(row -> LocalDate.parse(row.value1()));
    }

    static int delete(DSLContext sql, Owner owner, String id) {
        return sql.deleteFrom(DRAFT)
                .where(of(owner))
                .and(DRAFT.DRAFT_ID.eq(id))
                .and(DRAFT.STATE.eq(State.OPEN.word))
                .execute();
    }

    static int deleteExpired(DSLContext sql, Owner owner) {
        return sql.deleteFrom(DRAFT)
                .where(of(owner))
                .and(DRAFT.STATE.eq(State.EXPIRED.word))
                .execute();
    }

    static boolean isAnyOver(DSLContext sql, Scope scope, LocalDate today) {
        return sql.fetchExists(sql.selectOne().from(DRAFT).where(over(scope, today)));
    }

    /// Rows that told what they had to tell go; of drafts that are too old only that remains.
    static void sweep(DSLContext sql, Scope scope, LocalDate today, LocalDate toldUntil) {
        sql.deleteFrom(DRAFT)
                .where(over(scope, today))
                .and(DRAFT.STATE.ne(State.OPEN.word))
                .execute();
        sql.update(DRAFT)
                .set(DRAFT.STATE, State.EXPIRED.word)
                .set(DRAFT.DELETE_ON, toldUntil.toString())
                .set(DRAFT.KEY_SEALED, NOTHING)
                .set(DRAFT.CONTENT, NOTHING)
                .where(over(scope, today))
                .execute();
    }

    private static List<Row> rows(DSLContext sql, Condition which) {
        return sql.select(DRAFT.DRAFT_ID, DRAFT.PLACE_TAG, DRAFT.KEY_SEALED, DRAFT.CONTENT)
                .from(DRAFT)
                .where(which)
                .fetch(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static Condition of(Owner owner) {
        return DRAFT.SCOPE.eq(owner.scope().key()).and(DRAFT.WRITER_TAG.eq(owner.writerTag()));
    }

    private static Condition over(Scope scope, LocalDate today) {
        return DRAFT.SCOPE.eq(scope.key()).and(DRAFT.DELETE_ON.le(today.toString()));
    }
}
