package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.EMPLOYEE;
import static nl.meldwijzer.ledger.store.schema.Tables.EMPLOYEE_FUNCTION;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.FunctionPeriod;

import org.jooq.Condition;
import org.jooq.Record6;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who holds which function when. No names, so that standing is answered without a key.
final class Functions {
    /// A function as stored.
    ///
    /// @param isDefault assumed by an import
    record Row(StaffId staff, FunctionPeriod period, boolean isDefault) {
        SchoolFunction function() {
            return period.function();
        }

        Row until(LocalDate day) {
            var end = day.isBefore(period.from()) ? period.from() : day;
            var cut = new FunctionPeriod(function(), period.from(), Optional.of(end));
            return new Row(staff, cut, false);
        }
    }

    /// What is held, was held and will be held; nothing from the day an employee left.
    List<Row> all(InScope in) {
        return in.sql()
                .select(
                        EMPLOYEE_FUNCTION.STAFF_ID,
                        EMPLOYEE_FUNCTION.FUNCTION_NAME,
                        EMPLOYEE_FUNCTION.HELD_FROM,
                        EMPLOYEE_FUNCTION.HELD_UNTIL,
                        EMPLOYEE_FUNCTION.IS_DEFAULT,
                        EMPLOYEE.ENDED_ON)
                .from(EMPLOYEE_FUNCTION)
                .join(EMPLOYEE)
                .on(EMPLOYEE.SCOPE.eq(EMPLOYEE_FUNCTION.SCOPE))
                .and(EMPLOYEE.STAFF_ID.eq(EMPLOYEE_FUNCTION.STAFF_ID))
                .where(EMPLOYEE_FUNCTION.SCOPE.eq(in.key()))
                .orderBy(
                        EMPLOYEE_FUNCTION.STAFF_ID,
                        EMPLOYEE_FUNCTION.HELD_FROM,
                        EMPLOYEE_FUNCTION.FUNCTION_NAME)
                .fetch(Functions::read);
    }

    List<Row> of(InScope in, StaffId staff) {
        return all(in).stream().filter(row -> row.staff().equals(staff)).toList();
    }

    void add(InScope in, Row row) {
        in.sql()
                .insertInto(EMPLOYEE_FUNCTION)
                .set(EMPLOYEE_FUNCTION.SCOPE, in.key())
                .set(EMPLOYEE_FUNCTION.STAFF_ID, row.staff().value())
                .set(EMPLOYEE_FUNCTION.FUNCTION_NAME, row.function().wireName())
                .set(EMPLOYEE_FUNCTION.HELD_FROM, row.period().from().toString())
                .set(EMPLOYEE_FUNCTION.HELD_UNTIL, until(row))
                .set(EMPLOYEE_FUNCTION.IS_DEFAULT, row.isDefault() ? 1L : 0L)
                .execute();
    }

    /// Changes when a function ends, and that it is no assumption.
    void change(InScope in, Row row) {
        in.sql()
                .update(EMPLOYEE_FUNCTION)
                .set(EMPLOYEE_FUNCTION.HELD_UNTIL, until(row))
                .set(EMPLOYEE_FUNCTION.IS_DEFAULT, row.isDefault() ? 1L : 0L)
                .where(isRow(in, row))
                .execute();
    }

    /// Takes away an assumption that the school has replaced by what is so.
    void drop(InScope in, Row row) {
        in.sql().deleteFrom(EMPLOYEE_FUNCTION).where(isRow(in, row)).execute();
    }

    private static Condition isRow(InScope in, Row row) {
        return EMPLOYEE_FUNCTION
                .SCOPE
                .eq(in.key())
                .and(EMPLOYEE_FUNCTION.STAFF_ID.eq(row.staff().value()))
                .and(EMPLOYEE_FUNCTION.FUNCTION_NAME.eq(row.function().wireName()))
                .and(EMPLOYEE_FUNCTION.HELD_FROM.eq(row.period().from().toString()));
    }

    private static @org.jspecify.annotations.Nullable String until(Row row) {
        return row.period().until().map(LocalDate::toString).orElse(null);
    }

    private static Row read(Record6<String, String, String, String, Long, String> row) {
        var from = LocalDate.parse(row.value3());
        var until = Optional.ofNullable(row.value4()).map(LocalDate::parse);
        var left = Optional.ofNullable(row.value6()).map(LocalDate::parse);
        var function =
                SchoolFunction.named(row.value2())
                        .orElseThrow(() -> new IllegalStateException("unknown function in a row"));
        var period = new FunctionPeriod(function, from, earliest(from, until, left));
        return new Row(new StaffId(row.value1()), period, row.value5() == 1L);
    }

    private static Optional<LocalDate> earliest(
            LocalDate from, Optional<LocalDate> until, Optional<LocalDate> left) {
        if (left.isEmpty() || (until.isPresent() && until.get().isBefore(left.get()))) {
            return until;
        }
        return Optional.of(left.get().isBefore(from) ? from : left.get());
    }
}
