package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.Changed.Reason;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives and takes functions, which is giving and taking sight of dossiers (architecture decision
/// 8). Nobody gives herself a function that sees dossiers or decides on them, and who receives
/// reports about employees is for the operator to change, not for the school where those employees
/// work (S78).
final class FunctionChanges {
    /// They see dossiers, decide on them, or say who does.
    private static final Set<SchoolFunction> POWERFUL =
            Set.of(
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DEPUTY_ATTENTION_OFFICER,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR,
                    SchoolFunction.ADMINISTRATOR);

    private final PeopleRows rows;

    FunctionChanges(PeopleRows rows) {
        this.rows = rows;
    }

    /// Whose function.
    record Which(StaffId staff, SchoolFunction function) {}

    /// Why this actor may not give this function to this employee; empty when she may.
    static Optional<Reason> objection(Actor actor, StaffId staff, SchoolFunction function) {
        if (function == SchoolFunction.BOARD_RECIPIENT && !(actor instanceof Actor.Operator)) {
            return Optional.of(Reason.BOARD_FUNCTION);
        }
        return isOwn(actor, staff) && POWERFUL.contains(function)
                ? Optional.of(Reason.OWN_FUNCTION)
                : Optional.empty();
    }

    private static boolean isOwn(Actor actor, StaffId staff) {
        return actor.equals(new Actor.Employee(staff));
    }

    Changed<StaffId> hire(
            InScope in, Actor actor, EmployeeDetails employee, Optional<ExternalKey> key) {
        var id = new StaffId(rows.newId());
        for (var function : employee.functions()) {
            var objection = objection(actor, id, function);
            if (objection.isPresent()) {
                return new Changed.Refused<>(objection.get());
            }
        }
        var groups = List.copyOf(employee.groups());
        rows.employees.add(
                in,
                new Employees.Row(
                        id, employee.name(), employee.email(), groups, Optional.empty(), key));
        employee.functions().forEach(function -> rows.functions.add(in, held(id, function)));
        return new Changed.Done<>(id);
    }

    private Functions.Row held(StaffId staff, SchoolFunction function) {
        var period = new FunctionPeriod(function, rows.today(), Optional.empty());
        return new Functions.Row(staff, period, false);
    }

    Changed<StaffId> start(InScope in, Actor actor, StaffId staff, FunctionPeriod period) {
        var refused = refused(in, actor, new Which(staff, period.function()));
        if (refused.isPresent()) {
            return new Changed.Refused<>(refused.get());
        }
        var same =
                rows.functions.of(in, staff).stream()
                        .filter(row -> row.function() == period.function())
                        .toList();
        if (same.stream().anyMatch(row -> row.period().overlaps(period))) {
            return new Changed.Refused<>(Reason.ALREADY_HELD);
        }
        var begun = new Functions.Row(staff, period, false);
        if (same.stream().anyMatch(row -> row.period().from().equals(period.from()))) {
            // Ended on the day it began, by mistake perhaps: the same row goes on.
            rows.functions.change(in, begun);
        } else {
            rows.functions.add(in, begun);
        }
        return new Changed.Done<>(staff);
    }

    /// @param lastDay the last day on which it is held
    Changed<StaffId> end(InScope in, Actor actor, Which which, LocalDate lastDay) {
        var refused = refused(in, actor, which);
        if (refused.isPresent() && refused.get() != Reason.OWN_FUNCTION) {
            return new Changed.Refused<>(refused.get());
        }
        if (isOwn(actor, which.staff()) && lastDay.isBefore(rows.today())) {
            return new Changed.Refused<>(Reason.OWN_AT_ONCE);
        }
        var until = lastDay.plusDays(1);
        var running =
                rows.functions.of(in, which.staff()).stream()
                        .filter(row -> row.function() == which.function())
                        .filter(row -> row.period().until().isEmpty() || isAfter(row, until))
                        .toList();
        if (running.isEmpty()) {
            return new Changed.Refused<>(Reason.NOT_HELD);
        }
        if (isLast(in, running, until)) {
            return new Changed.Refused<>(Reason.LAST_HOLDER);
        }
        running.forEach(row -> rows.functions.change(in, row.until(until)));
        return new Changed.Done<>(which.staff());
    }

    private static boolean isAfter(Functions.Row row, LocalDate until) {
        return row.period().until().stream().anyMatch(end -> end.isAfter(until));
    }

    /// Whether ending these leaves nobody who does what a school cannot do without.
    private boolean isLast(InScope in, List<Functions.Row> ending, LocalDate until) {
        var before = rows.ofSchoolAndBoard(in);
        var after = new ArrayList<>(before);
        after.removeAll(ending);
        ending.forEach(row -> after.add(row.until(until)));
        return new Succession(before, after).leavesNobody(rows.today());
    }

    private Optional<Reason> refused(InScope in, Actor actor, Which which) {
        var known = rows.employees.one(in, which.staff());
        if (known.isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        if (!known.get().isEmployedOn(rows.today())) {
            return Optional.of(Reason.NOT_EMPLOYED);
        }
        return objection(actor, which.staff(), which.function());
    }

    Changed<StaffId> dismiss(InScope in, Actor actor, StaffId staff) {
        var known = rows.employees.one(in, staff);
        if (known.isEmpty()) {
            return new Changed.Refused<>(Reason.UNKNOWN);
        }
        if (!known.get().isEmployedOn(rows.today())) {
            return new Changed.Refused<>(Reason.NOT_EMPLOYED);
        }
        if (receives(in, staff) && !(actor instanceof Actor.Operator)) {
            return new Changed.Refused<>(Reason.BOARD_FUNCTION);
        }
        if (isLast(in, rows.functions.of(in, staff), rows.today())) {
            return new Changed.Refused<>(Reason.LAST_HOLDER);
        }
        rows.employees.change(in, known.get().endedOn(rows.today()));
        return new Changed.Done<>(staff);
    }

    private boolean receives(InScope in, StaffId staff) {
        return rows.functions.of(in, staff).stream()
                .filter(row -> row.period().holdsOn(rows.today()))
                .map(Functions.Row::function)
                .anyMatch(Set.of(SchoolFunction.BOARD_RECIPIENT)::contains);
    }
}
