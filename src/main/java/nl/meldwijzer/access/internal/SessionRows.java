package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.ACCOUNT;
import static nl.meldwijzer.ledger.store.schema.Tables.SESSION;

import nl.meldwijzer.access.Assurance;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The rows of sessions.
final class SessionRows {
    private SessionRows() {}

    static Optional<Session> find(DSLContext sql, byte[] hash) {
        return sql.select(
                        SESSION.SCHOOL_ID,
                        SESSION.STAFF_ID,
                        SESSION.OPENED_AT,
                        SESSION.SEEN_AT,
                        ACCOUNT.IS_OPEN)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.SCHOOL_ID.eq(SESSION.SCHOOL_ID))
                .and(ACCOUNT.STAFF_ID.eq(SESSION.STAFF_ID))
                .where(SESSION.TOKEN_HASH.eq(hash))
                .fetchOptional(row ->
                        new Session(
                                new SchoolId(row.value1()),
                                new StaffId(row.value2()),
                                InstantText.read(row.value3()),
                                InstantText.read(row.value4()),
                                row.value5() == 1));
    }

    static void insert(DSLContext sql, byte[] hash, Session session, Assurance assurance) {
        sql.insertInto(SESSION)
                .set(SESSION.SCHOOL_ID, session.school().value())
                .set(SESSION.STAFF_ID, session.staff().value())
                .set(SESSION.TOKEN_HASH, hash)
                .set(SESSION.ASSURANCE, assurance.wireName())
                .set(SESSION.OPENED_AT, InstantText.of(session.openedAt()))
                .set(SESSION.SEEN_AT, InstantText.of(session.seenAt()))
                .execute();
    }

    static void setOrigin(DSLContext sql, SchoolId school, byte[] hash, byte[] sealed) {
        sql.update(SESSION).set(SESSION.OPENED_FROM, sealed).where(is(school, hash)).execute();
    }

    /// Another token for the same session, whose holder just proved that it is she.
    static void renew(DSLContext sql, SchoolId school, byte[] hash, byte[] fresh, Instant now) {
        sql.update(SESSION)
                .set(SESSION.TOKEN_HASH, fresh)
                .set(SESSION.CONFIRMED_AT, InstantText.of(now))
                .where(is(school, hash))
                .execute();
    }

    /// Somebody's sessions with what she may see of them, newest first.
    static List<Kept> kept(DSLContext sql, SchoolId school, StaffId staff) {
        return sql.select(
                        SESSION.TOKEN_HASH,
                        SESSION.OPENED_AT,
                        SESSION.SEEN_AT,
                        SESSION.CONFIRMED_AT,
                        SESSION.OPENED_FROM)
                .from(SESSION)
                .where(SESSION.SCHOOL_ID.eq(school.value()))
                .and(SESSION.STAFF_ID.eq(staff.value()))
                .orderBy(SESSION.OPENED_AT.desc())
                .fetch(row ->
                        new Kept(
                                row.value1(),
                                InstantText.read(row.value2()),
                                InstantText.read(row.value3()),
                                Optional.ofNullable(row.value4()).map(InstantText::read),
                                Optional.ofNullable(row.value5())));
    }

    private static Condition is(SchoolId school, byte[] hash) {
        return SESSION.SCHOOL_ID.eq(school.value()).and(SESSION.TOKEN_HASH.eq(hash));
    }

    /// @param confirmedAt empty when she proved it by signing in alone
    record Kept(
            byte[] hash,
            Instant openedAt,
            Instant seenAt,
            Optional<Instant> confirmedAt,
            Optional<byte[]> from) {}

    static void touch(DSLContext sql, SchoolId school, byte[] hash, Instant now) {
        sql.update(SESSION)
                .set(SESSION.SEEN_AT, InstantText.of(now))
                .where(SESSION.SCHOOL_ID.eq(school.value()))
                .and(SESSION.TOKEN_HASH.eq(hash))
                .execute();
    }

    static int delete(DSLContext sql, SchoolId school, byte[] hash) {
        return sql.deleteFrom(SESSION)
                .where(SESSION.SCHOOL_ID.eq(school.value()))
                .and(SESSION.TOKEN_HASH.eq(hash))
                .execute();
    }

    static int deleteAll(DSLContext sql, SchoolId school, StaffId staff) {
        return sql.deleteFrom(SESSION)
                .where(SESSION.SCHOOL_ID.eq(school.value()))
                .and(SESSION.STAFF_ID.eq(staff.value()))
                .execute();
    }

    static void deleteOpenedBefore(DSLContext sql, SchoolId school, Instant moment) {
        sql.deleteFrom(SESSION)
                .where(SESSION.SCHOOL_ID.eq(school.value()))
                .and(SESSION.OPENED_AT.lt(InstantText.of(moment)))
                .execute();
    }

    /// The hashes of somebody's sessions, newest first.
    static List<byte[]> of(DSLContext sql, SchoolId school, StaffId staff) {
        return sql.select(SESSION.TOKEN_HASH)
                .from(SESSION)
                .where(SESSION.SCHOOL_ID.eq(school.value()))
                .and(SESSION.STAFF_ID.eq(staff.value()))
                .orderBy(SESSION.OPENED_AT.desc())
                .fetch(SESSION.TOKEN_HASH);
    }

    /// A session as kept.
    record Session(
            SchoolId school, StaffId staff, Instant openedAt, Instant seenAt, boolean isAllowed) {}
}
