package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.ACCOUNT;

import nl.meldwijzer.access.PasswordCost;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.util.Map;
import java.util.Optional;

/// The rows of accounts.
final class AccountRows {
    private AccountRows() {}

    static boolean isEmpty(DSLContext sql) {
        return !sql.fetchExists(sql.selectOne().from(ACCOUNT));
    }

    static Optional<Account> named(DSLContext sql, byte[] nameTag) {
        return sql.select(
                        ACCOUNT.SCHOOL_ID,
                        ACCOUNT.STAFF_ID,
                        ACCOUNT.IS_OPEN,
                        ACCOUNT.PASSWORD_SALT,
                        ACCOUNT.PASSWORD_MEMORY_KIB,
                        ACCOUNT.PASSWORD_PASSES,
                        ACCOUNT.PASSWORD_LANES,
                        ACCOUNT.PASSWORD_TAG)
                .from(ACCOUNT)
                .where(ACCOUNT.NAME_TAG.eq(nameTag))
                .fetchOptional(row ->
                        new Account(
                                new SchoolId(row.value1()),
                                new StaffId(row.value2()),
                                row.value3() == 1,
                                new Passwords.Kept(
                                        row.value4(),
                                        new PasswordCost(
                                                row.value5().intValue(),
                                                row.value6().intValue(),
                                                row.value7().intValue()),
                                        row.value8())));
    }

    /// The tag of somebody's sign-in name.
    static Optional<byte[]> nameOf(DSLContext sql, SchoolId school, StaffId staff) {
        return sql.select(ACCOUNT.NAME_TAG)
                .from(ACCOUNT)
                .where(is(school, staff))
                .fetchOptional(ACCOUNT.NAME_TAG);
    }

    static boolean exists(DSLContext sql, SchoolId school, StaffId staff) {
        return sql.fetchExists(sql.selectOne().from(ACCOUNT).where(is(school, staff)));
    }

    static Map<StaffId, Boolean> openByStaff(DSLContext sql, SchoolId school) {
        return sql.select(ACCOUNT.STAFF_ID, ACCOUNT.IS_OPEN)
                .from(ACCOUNT)
                .where(ACCOUNT.SCHOOL_ID.eq(school.value()))
                .fetchMap(row -> new StaffId(row.value1()), row -> row.value2() == 1);
    }

    static void setOpen(DSLContext sql, SchoolId school, StaffId staff, boolean isOpen) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.IS_OPEN, isOpen ? 1L : 0L)
                .where(is(school, staff))
                .execute();
    }

    static void setPassword(
            DSLContext sql, SchoolId school, StaffId staff, Passwords.Kept kept, String at) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_SALT, kept.salt())
                .set(ACCOUNT.PASSWORD_MEMORY_KIB, (long) kept.cost().memoryKib())
                .set(ACCOUNT.PASSWORD_PASSES, (long) kept.cost().passes())
                .set(ACCOUNT.PASSWORD_LANES, (long) kept.cost().lanes())
                .set(ACCOUNT.PASSWORD_TAG, kept.tag())
                .set(ACCOUNT.CHANGED_AT, at)
                .where(is(school, staff))
                .execute();
    }

    static void setName(DSLContext sql, SchoolId school, StaffId staff, Name name) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME_TAG, name.tag())
                .set(ACCOUNT.NAME_SEALED, name.sealed())
                .where(is(school, staff))
                .execute();
    }

    static void insert(DSLContext sql, Account account, Name name, String at) {
        var kept = account.password();
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.SCHOOL_ID, account.school().value())
                .set(ACCOUNT.STAFF_ID, account.staff().value())
                .set(ACCOUNT.NAME_TAG, name.tag())
                .set(ACCOUNT.NAME_SEALED, name.sealed())
                .set(ACCOUNT.PASSWORD_SALT, kept.salt())
                .set(ACCOUNT.PASSWORD_MEMORY_KIB, (long) kept.cost().memoryKib())
                .set(ACCOUNT.PASSWORD_PASSES, (long) kept.cost().passes())
                .set(ACCOUNT.PASSWORD_LANES, (long) kept.cost().lanes())
                .set(ACCOUNT.PASSWORD_TAG, kept.tag())
                .set(ACCOUNT.IS_OPEN, account.isOpen() ? 1L : 0L)
                .set(ACCOUNT.OPENED_AT, at)
                .set(ACCOUNT.CHANGED_AT, at)
                .execute();
    }

    private static Condition is(SchoolId school, StaffId staff) {
        return ACCOUNT.SCHOOL_ID.eq(school.value()).and(ACCOUNT.STAFF_ID.eq(staff.value()));
    }

    /// A sign-in name as kept.
    record Name(byte[] tag, byte[] sealed) {}

    /// An account as kept, but for its name.
    record Account(SchoolId school, StaffId staff, boolean isOpen, Passwords.Kept password) {
        String owner() {
            return school.value() + "/" + staff.value();
        }
    }
}
