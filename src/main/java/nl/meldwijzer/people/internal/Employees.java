package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.EMPLOYEE;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Employees of a school or of a board.
final class Employees {
    private static final String TABLE = "employee";

    private final Sealing sealing;

    Employees(Sealing sealing) {
        this.sealing = sealing;
    }

    /// An employee as stored.
    record Row(
            StaffId id,
            PersonName name,
            Optional<String> email,
            List<GroupId> groups,
            Optional<LocalDate> endedOn,
            Optional<ExternalKey> key) {
        boolean isEmployedOn(LocalDate day) {
            return endedOn.isEmpty() || day.isBefore(endedOn.get());
        }

        Row endedOn(LocalDate day) {
            return new Row(id, name, email, groups, Optional.of(day), key);
        }

        @Override
        public String toString() {
            return "Employee[" + id + "]";
        }
    }

    List<Row> all(InScope in) {
        return where(in, DSL.noCondition());
    }

    Optional<Row> one(InScope in, StaffId staff) {
        return where(in, EMPLOYEE.STAFF_ID.eq(staff.value())).stream().findFirst();
    }

    boolean knows(InScope in, ExternalKey key) {
        return !where(in, EMPLOYEE.KEY_TAG.eq(key.bytes())).isEmpty();
    }

    void add(InScope in, Row employee) {
        in.sql()
                .insertInto(EMPLOYEE)
                .set(EMPLOYEE.SCOPE, in.key())
                .set(EMPLOYEE.STAFF_ID, employee.id().value())
                .set(EMPLOYEE.KEY_TAG, employee.key().map(ExternalKey::bytes).orElse(null))
                .set(EMPLOYEE.ENDED_ON, employee.endedOn().map(LocalDate::toString).orElse(null))
                .set(EMPLOYEE.CONTENT, sealed(in.scope(), employee))
                .execute();
    }

    void change(InScope in, Row employee) {
        in.sql()
                .update(EMPLOYEE)
                .set(EMPLOYEE.ENDED_ON, employee.endedOn().map(LocalDate::toString).orElse(null))
                .set(EMPLOYEE.CONTENT, sealed(in.scope(), employee))
                .where(EMPLOYEE.SCOPE.eq(in.key()))
                .and(EMPLOYEE.STAFF_ID.eq(employee.id().value()))
                .execute();
    }

    private List<Row> where(InScope in, Condition which) {
        return in.sql()
                .select(EMPLOYEE.STAFF_ID, EMPLOYEE.CONTENT, EMPLOYEE.ENDED_ON)
                .from(EMPLOYEE)
                .where(EMPLOYEE.SCOPE.eq(in.key()))
                .and(which)
                .orderBy(EMPLOYEE.STAFF_ID)
                .fetch(row -> {
                    var endedOn = Optional.ofNullable(row.value3()).map(LocalDate::parse);
                    var id = new StaffId(row.value1());
                    return opened(in.scope(), id, row.value2(), endedOn);
                });
    }

    private byte[] sealed(Scope scope, Row employee) {
        var content =
                new Content()
                        .with(employee.name())
                        .with("email", employee.email())
                        .withAll("groups", employee.groups())
                        .with("key", employee.key().map(ExternalKey::text));
        return sealing.seal(scope, TABLE, employee.id().value(), content);
    }

    private Row opened(Scope scope, StaffId id, byte[] sealed, Optional<LocalDate> endedOn) {
        var content = sealing.open(scope, TABLE, id.value(), sealed);
        return new Row(
                id,
                content.name(),
                content.given("email"),
                content.all("groups").stream().map(GroupId::new).toList(),
                endedOn,
                content.given("key").map(key -> sealing.key(scope, Sealing.STAFF_KEY, key)));
    }
}
