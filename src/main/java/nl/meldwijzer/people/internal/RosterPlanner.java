package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.ImportReport.Field;
import nl.meldwijzer.people.ImportReport.Kind;
import nl.meldwijzer.people.ImportReport.Reason;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;
import nl.meldwijzer.people.internal.reading.FileContents;
import nl.meldwijzer.people.internal.reading.FileContents.Roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares a roster with what is known. What the file does not say stays as it was; who is not in
/// the file stays too and is named.
final class RosterPlanner {
    private final PeopleRows rows;
    private final InScope in;
    private final Roster file;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, GroupId> groupIds = new HashMap<>();

    RosterPlanner(PeopleRows rows, InScope in, Roster file) {
        this.rows = rows;
        this.in = in;
        this.file = file;
        this.today = rows.today();
    }

    Plan plan() {
        var sections = List.of(groups().section(), pupils().section(), teachers().section());
        return new Plan(steps, new ImportReport(file.format(), sections, file.leftOut()));
    }

    private Tally groups() {
        var tally = new Tally(Kind.GROUP);
        var known = byTag(rows.groups.all(in), Groups.Row::key);
        for (var group : file.groups()) {
            var key = key(Sealing.GROUP_KEY, group.key());
            var old = known.get(key.tag());
            var id = old == null ? new GroupId(rows.newId()) : old.id();
            groupIds.put(group.key(), id);
            var row =
                    new Groups.Row(
                            new GroupCard(id, group.name(), group.yearGroup()), Optional.of(key));
            if (old == null) {
                tally.added(group.name(), "");
                steps.add(new Step.AddGroup(row));
            } else if (tally.changed(group.name(), "", differences(old.card(), row.card()))) {
                steps.add(new Step.ChangeGroup(row));
            }
        }
        return tally;
    }

    private static List<Field> differences(GroupCard old, GroupCard now) {
        var fields = new ArrayList<Field>();
        if (!old.name().equals(now.name())) {
            fields.add(Field.NAME);
        }
        if (!old.yearGroup().equals(now.yearGroup())) {
            fields.add(Field.YEAR_GROUP);
        }
        return fields;
    }

    private Tally pupils() {
        var tally = new Tally(Kind.PUPIL);
        var known = byTag(rows.pupils.all(in), Pupils.Row::key);
        var seen = new HashSet<String>();
        for (var pupil : file.pupils()) {
            var key = key(Sealing.PUPIL_KEY, pupil.key());
            seen.add(key.tag());
            pupil(pupil, key, Optional.ofNullable(known.get(key.tag())), tally);
        }
        known.forEach((tag, row) -> {
            if (!seen.contains(tag) && row.isHereOn(today)) {
                tally.notInFile(row.name().full());
            }
        });
        return tally;
    }

    private void pupil(
            FileContents.Pupil pupil, ExternalKey key, Optional<Pupils.Row> old, Tally tally) {
        var name = pupil.name().full();
        var leftOn = leftOn(pupil, old);
        if (old.isEmpty() && leftOn.isPresent() && !leftOn.get().isAfter(today)) {
            tally.omitted(name, pupil.line(), Reason.LEFT);
            return;
        }
        var row = row(pupil, key, old, leftOn);
        if (old.isEmpty()) {
            tally.added(name, "");
            steps.add(new Step.AddPupil(row));
        } else if (tally.changed(name, "", differences(old.get(), row))) {
            steps.add(new Step.ChangePupil(row));
        }
    }

    private Pupils.Row row(
            FileContents.Pupil pupil,
            ExternalKey key,
            Optional<Pupils.Row> old,
            Optional<LocalDate> leftOn) {
        boolean saysGroups = !file.groups().isEmpty() || old.isEmpty();
        return new Pupils.Row(
                old.map(Pupils.Row::id).orElseGet(() -> new PupilId(rows.newId())),
                pupil.name(),
                pupil.born().or(() -> old.flatMap(Pupils.Row::born)),
                saysGroups
                        ? pupil.groups().main().map(this::groupId)
                        : old.flatMap(Pupils.Row::group),
                saysGroups ? groupIds(pupil.groups().composite()) : old.get().composite(),
                leftOn,
                Optional.of(key));
    }

    /// A historic pupil without a date left on the day that this became known.
    private Optional<LocalDate> leftOn(FileContents.Pupil pupil, Optional<Pupils.Row> old) {
        if (pupil.leftOn().isPresent() || !pupil.isHistoric()) {
            return pupil.leftOn();
        }
        return old.flatMap(Pupils.Row::leftOn).or(() -> Optional.of(today));
    }

    private static List<Field> differences(Pupils.Row old, Pupils.Row now) {
        var fields = new ArrayList<Field>();
        if (!old.name().equals(now.name())) {
            fields.add(Field.NAME);
        }
        if (!old.born().equals(now.born())) {
            fields.add(Field.BORN);
        }
        if (!old.group().equals(now.group()) || !old.composite().equals(now.composite())) {
            fields.add(Field.GROUP);
        }
        if (!old.leftOn().equals(now.leftOn())) {
            fields.add(Field.LEFT_ON);
        }
        return fields;
    }

    private Tally teachers() {
        var tally = new Tally(Kind.EMPLOYEE);
        var known = byTag(rows.employees.all(in), Employees.Row::key);
        var seen = new HashSet<String>();
        for (var teacher : file.teachers()) {
            var key = key(Sealing.STAFF_KEY, teacher.key());
            seen.add(key.tag());
            teacher(teacher, key, Optional.ofNullable(known.get(key.tag())), tally);
        }
        known.forEach((tag, row) -> {
            if (!seen.contains(tag) && row.isEmployedOn(today)) {
                tally.notInFile(row.name().full());
            }
        });
        return tally;
    }

    private void teacher(
            FileContents.Teacher teacher,
            ExternalKey key,
            Optional<Employees.Row> old,
            Tally tally) {
        var name = teacher.name().full();
        if (old.isPresent() && !old.get().isEmployedOn(today)) {
            tally.omitted(name, teacher.line(), Reason.NOT_EMPLOYED);
            return;
        }
        var row =
                new Employees.Row(
                        old.map(Employees.Row::id).orElseGet(() -> new StaffId(rows.newId())),
                        teacher.name(),
                        teacher.email().or(() -> old.flatMap(Employees.Row::email)),
                        groupIds(teacher.groups()),
                        Optional.empty(),
                        Optional.of(key));
        if (old.isEmpty()) {
            tally.added(name, "");
            steps.add(new Step.AddEmployee(row));
            steps.add(new Step.AddFunction(assumed(row.id())));
        } else if (tally.changed(name, "", differences(old.get(), row))) {
            steps.add(new Step.ChangeEmployee(row));
        }
    }

    /// The least that a teacher can be, until the school says what she is.
    private Functions.Row assumed(StaffId staff) {
        var period = new FunctionPeriod(SchoolFunction.CLASS_TEACHER, today, Optional.empty());
        return new Functions.Row(staff, period, true);
    }

    private static List<Field> differences(Employees.Row old, Employees.Row now) {
        var fields = new ArrayList<Field>();
        if (!old.name().equals(now.name())) {
            fields.add(Field.NAME);
        }
        if (!old.email().equals(now.email())) {
            fields.add(Field.EMAIL);
        }
        if (!Set.copyOf(old.groups()).equals(Set.copyOf(now.groups()))) {
            fields.add(Field.GROUP);
        }
        return fields;
    }

    private ExternalKey key(String purpose, String text) {
        return rows.sealing.key(in.scope(), purpose, text);
    }

    /// Every reference was checked against the groups of the file when it was read.
    private GroupId groupId(String key) {
        return Optional.ofNullable(groupIds.get(key)).orElseThrow();
    }

    private List<GroupId> groupIds(List<String> keys) {
        return keys.stream().distinct().map(this::groupId).toList();
    }

    private static <R> Map<String, R> byTag(List<R> known, Function<R, Optional<ExternalKey>> key) {
        return known.stream()
                .filter(row -> key.apply(row).isPresent())
                .collect(
                        Collectors.toMap(
                                row -> key.apply(row).orElseThrow().tag(), Function.identity()));
    }
}
