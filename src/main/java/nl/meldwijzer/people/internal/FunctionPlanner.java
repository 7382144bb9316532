package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.ImportReport.Field;
import nl.meldwijzer.people.ImportReport.Kind;
import nl.meldwijzer.people.ImportReport.Reason;
import nl.meldwijzer.people.internal.reading.FileContents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares a file of functions with what is known. For who is named in the file, what an import
/// had assumed gives way.
final class FunctionPlanner {
    private final PeopleRows rows;
    private final InScope in;
    private final Actor actor;
    private final FileContents.Functions file;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private final Tally tally = new Tally(Kind.FUNCTION);
    private final Map<String, Employees.Row> employees = new HashMap<>();
    private final List<Functions.Row> board;
    private final Map<StaffId, List<Functions.Row>> held = new HashMap<>();

    FunctionPlanner(PeopleRows rows, InScope in, Actor actor, FileContents.Functions file) {
        this.rows = rows;
        this.in = in;
        this.actor = actor;
        this.file = file;
        this.today = rows.today();
        rows.employees
                .all(in)
                .forEach(row -> row.key().ifPresent(key -> employees.put(key.tag(), row)));
        rows.functions.all(in).forEach(row -> ofStaff(row.staff()).add(row));
        this.board = rows.ofBoard(in);
    }

    Plan plan() {
        // Who begins comes before who ends: a file may name a successor further down.
        file.rows().stream()
                .sorted(Comparator.comparing(row -> row.until().isPresent()))
                .forEach(this::row);
        endWhatWasAssumed();
        var report = new ImportReport(file.format(), List.of(tally.section()), file.leftOut());
        return new Plan(steps, report);
    }

    private void row(FileContents.Function row) {
        var key = rows.sealing.key(in.scope(), Sealing.STAFF_KEY, row.employeeKey());
        var employee = employees.get(key.tag());
        if (employee == null) {
            tally.omitted("", row.line(), Reason.UNKNOWN_EMPLOYEE);
            return;
        }
        var name = employee.name().full();
        var period = new FunctionPeriod(row.function(), row.from(), row.until());
        var same = find(employee.id(), period);
        if (same.isPresent() && same.get().period().equals(period) && !same.get().isDefault()) {
            tally.changed(name, row.function().wireName(), List.of());
            return;
        }
        var objection = objection(employee, period);
        if (objection.isPresent()) {
            tally.omitted(name, row.line(), objection.get());
        } else if (same.isPresent() && isLast(same.get(), period)) {
            tally.omitted(name, row.line(), Reason.LAST_HOLDER);
        } else if (same.isPresent()) {
            change(name, same.get(), period);
        } else {
            add(name, employee.id(), period);
        }
    }

    private Optional<Reason> objection(Employees.Row employee, FunctionPeriod period) {
        if (!employee.isEmployedOn(today)) {
            return Optional.of(Reason.NOT_EMPLOYED);
        }
        var refused = FunctionChanges.objection(actor, employee.id(), period.function());
        if (refused.isPresent()) {
            return Optional.of(
                    refused.get() == Changed.Reason.OWN_FUNCTION
                            ? Reason.OWN_FUNCTION
                            : Reason.BOARD_FUNCTION);
        }
        boolean overlaps =
                ofStaff(employee.id()).stream()
                        .filter(row -> !row.isDefault())
                        .filter(row -> row.function() == period.function())
                        .filter(row -> !row.period().from().equals(period.from()))
                        .anyMatch(row -> row.period().overlaps(period));
        return overlaps ? Optional.of(Reason.OVERLAPS) : Optional.empty();
    }

    private boolean isLast(Functions.Row old, FunctionPeriod period) {
        var before = new ArrayList<>(board);
        held.values().forEach(before::addAll);
        var after = new ArrayList<>(before);
        after.set(after.indexOf(old), new Functions.Row(old.staff(), period, false));
        return new Succession(before, after).leavesNobody(today);
    }

    private Optional<Functions.Row> find(StaffId staff, FunctionPeriod period) {
        return ofStaff(staff).stream()
                .filter(row -> row.function() == period.function())
                .filter(row -> row.period().from().equals(period.from()))
                .findFirst();
    }

    /// Also turns what was assumed into what the school says, on the same first day.
    private void change(String name, Functions.Row old, FunctionPeriod period) {
        var now = new Functions.Row(old.staff(), period, false);
        replace(old, now);
        steps.add(new Step.ChangeFunction(now));
        boolean sameEnd = old.period().until().equals(period.until());
        var fields = sameEnd ? List.<Field>of() : List.of(Field.UNTIL);
        tally.changed(name, period.function().wireName(), fields);
    }

    private void add(String name, StaffId staff, FunctionPeriod period) {
        for (var assumed : List.copyOf(ofStaff(staff))) {
            boolean isCovered =
                    assumed.isDefault()
                            && assumed.function() == period.function()
                            && assumed.period().overlaps(period);
            if (isCovered && !period.from().isAfter(assumed.period().from())) {
                ofStaff(staff).remove(assumed);
                steps.add(new Step.DropFunction(assumed));
            } else if (isCovered) {
                end(assumed, period.from());
            }
        }
        var row = new Functions.Row(staff, period, false);
        ofStaff(staff).add(row);
        steps.add(new Step.AddFunction(row));
        tally.added(name, period.function().wireName());
    }

    private void endWhatWasAssumed() {
        for (var row : file.rows()) {
            var key = rows.sealing.key(in.scope(), Sealing.STAFF_KEY, row.employeeKey());
            var employee = employees.get(key.tag());
            if (employee != null) {
                endWhatWasAssumed(employee);
            }
        }
    }

    private void endWhatWasAssumed(Employees.Row employee) {
        for (var assumed : List.copyOf(ofStaff(employee.id()))) {
            if (assumed.isDefault() && hasSaid(employee.id())) {
                end(assumed, today);
                tally.changed(
                        employee.name().full(),
                        assumed.function().wireName(),
                        List.of(Field.UNTIL));
            }
        }
    }

    /// Whether the school has said anything itself: a file of which every row for her was left out
    /// takes nothing away.
    private boolean hasSaid(StaffId staff) {
        return ofStaff(staff).stream().anyMatch(row -> !row.isDefault());
    }

    private void end(Functions.Row assumed, LocalDate day) {
        var ended = assumed.until(day);
        replace(assumed, ended);
        steps.add(new Step.ChangeFunction(ended));
    }

    private void replace(Functions.Row old, Functions.Row now) {
        var rowsOf = ofStaff(old.staff());
        rowsOf.set(rowsOf.indexOf(old), now);
    }

    private List<Functions.Row> ofStaff(StaffId staff) {
        return held.computeIfAbsent(staff, _ -> new ArrayList<>());
    }
}
