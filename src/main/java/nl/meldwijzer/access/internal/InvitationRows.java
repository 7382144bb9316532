package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.INVITATION;

import nl.meldwijzer.access.Invitations.Invited;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The rows of invitations.
final class InvitationRows {
    private InvitationRows() {}

    static void put(DSLContext sql, Invited invited, byte[] hash, Instant expires) {
        sql.insertInto(INVITATION)
                .set(INVITATION.SCHOOL_ID, invited.school().value())
                .set(INVITATION.STAFF_ID, invited.staff().value())
                .set(INVITATION.TOKEN_HASH, hash)
                .set(INVITATION.EXPIRES_AT, InstantText.of(expires))
                .onConflict(INVITATION.SCHOOL_ID, INVITATION.STAFF_ID)
                .doUpdate()
                .set(INVITATION.TOKEN_HASH, hash)
                .set(INVITATION.EXPIRES_AT, InstantText.of(expires))
                .execute();
    }

    static Optional<Invited> find(DSLContext sql, byte[] hash, Instant now) {
        return sql.select(INVITATION.SCHOOL_ID, INVITATION.STAFF_ID)
                .from(INVITATION)
                .where(INVITATION.TOKEN_HASH.eq(hash))
                .and(INVITATION.EXPIRES_AT.gt(InstantText.of(now)))
                .fetchOptional(
                        row -> new Invited(new SchoolId(row.value1()), new StaffId(row.value2())));
    }

    static Set<StaffId> open(DSLContext sql, SchoolId school, Instant now) {
        return sql.select(INVITATION.STAFF_ID)
                .from(INVITATION)
                .where(INVITATION.SCHOOL_ID.eq(school.value()))
                .and(INVITATION.EXPIRES_AT.gt(InstantText.of(now)))
                .fetchSet(row -> new StaffId(row.value1()));
    }

    static boolean use(DSLContext sql, Invited invited, byte[] hash, Instant now) {
        return sql.deleteFrom(INVITATION)
                        .where(INVITATION.SCHOOL_ID.eq(invited.school().value()))
                        .and(INVITATION.TOKEN_HASH.eq(hash))
                        .and(INVITATION.EXPIRES_AT.gt(InstantText.of(now)))
                        .execute()
                == 1;
    }

    static void withdraw(DSLContext sql, Invited invited) {
        sql.deleteFrom(INVITATION)
                .where(INVITATION.SCHOOL_ID.eq(invited.school().value()))
                .and(INVITATION.STAFF_ID.eq(invited.staff().value()))
                .execute();
    }
}
