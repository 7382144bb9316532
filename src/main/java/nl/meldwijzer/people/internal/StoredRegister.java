package nl.meldwijzer.people.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Authority;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.Changed.Reason;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.PeopleRegister;
import nl.meldwijzer.people.Relation;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Changes by hand: what is allowed is looked up and changed in the same transaction.
public final class StoredRegister implements PeopleRegister {
    private final PeopleRows rows;
    private final FunctionChanges functions;

    public StoredRegister(PeopleRows rows) {
        this.rows = rows;
        this.functions = new FunctionChanges(rows);
    }

    @Override
    public Changed<GroupId> addGroup(Grant.School grant, String name, String yearGroup) {
        return change(
                grant,
                "group.added",
                in -> {
                    var id = new GroupId(rows.newId());
                    var card = new GroupCard(id, name.strip(), yearGroup.strip());
                    rows.groups.add(in, new Groups.Row(card, Optional.empty()));
                    return new Changed.Done<>(id);
                });
    }

    @Override
    public Changed<PupilId> registerPupil(Grant.School grant, PupilDetails pupil) {
        return change(
                grant,
                "pupil.registered",
                in -> {
                    var key = key(in, Sealing.PUPIL_KEY, pupil.externalKey());
                    if (isUnknown(in, pupil.group())) {
                        return new Changed.Refused<>(Reason.UNKNOWN);
                    }
                    if (key.isPresent() && rows.pupils.knows(in, key.get())) {
                        return new Changed.Refused<>(Reason.KEY_TAKEN);
                    }
                    var id = new PupilId(rows.newId());
                    rows.pupils.add(
                            in,
                            new Pupils.Row(
                                    id,
                                    pupil.name(),
                                    pupil.born(),
                                    pupil.group(),
                                    List.of(),
                                    Optional.empty(),
                                    key));
                    return new Changed.Done<>(id);
                });
    }

    @Override
    public Changed<PupilId> changePupil(Grant.School grant, PupilId id, PupilDetails pupil) {
        return change(
                grant,
                "pupil.changed",
                in -> {
                    var known = rows.pupils.one(in, id);
                    if (known.isEmpty() || isUnknown(in, pupil.group())) {
                        return new Changed.Refused<>(Reason.UNKNOWN);
                    }
                    var key = key(in, Sealing.PUPIL_KEY, pupil.externalKey()).or(known.get()::key);
                    if (!key.equals(known.get().key())
                            && rows.pupils.knows(in, key.orElseThrow())) {
                        return new Changed.Refused<>(Reason.KEY_TAKEN);
                    }
                    rows.pupils.change(in, known.get().with(pupil, key));
                    return new Changed.Done<>(id);
                });
    }

    @Override
    public Changed<PupilId> setLeft(Grant.School grant, PupilId id, Optional<LocalDate> on) {
        return change(
                grant,
                "pupil.left",
                in -> {
                    var known = rows.pupils.one(in, id);
                    if (known.isEmpty()) {
                        return new Changed.Refused<>(Reason.UNKNOWN);
                    }
                    rows.pupils.change(in, known.get().leftOn(on));
                    return new Changed.Done<>(id);
                });
    }

    @Override
    public Changed<ParentId> addParent(Grant.School grant, PupilId pupil, ParentDetails parent) {
        return change(
                grant,
                "parent.added",
                in -> {
                    if (rows.pupils.one(in, pupil).isEmpty()) {
                        return new Changed.Refused<>(Reason.UNKNOWN);
                    }
                    if (stands(in, pupil, parent)) {
                        return new Changed.Refused<>(Reason.PARENT_KNOWN);
                    }
                    var id = new ParentId(rows.newId());
                    rows.parents.add(in, new Parents.Row(id, parent.name(), List.of()));
                    rows.parents.add(
                            in, new Parents.Link(id, pupil, parent.relation(), parent.authority()));
                    return new Changed.Done<>(id);
                });
    }

    private boolean stands(InScope in, PupilId pupil, ParentDetails parent) {
        return rows.parents.links(in, pupil).stream()
                .flatMap(link -> rows.parents.one(in, link.parent()).stream())
                .anyMatch(row -> row.name().equals(parent.name()));
    }

    @Override
    public Changed<ParentId> setParent(
            Grant.School grant,
            PupilId pupil,
            ParentId parent,
            Relation relation,
            Authority authority) {
        return change(
                grant,
                "parent.set",
                in -> {
                    if (rows.pupils.one(in, pupil).isEmpty()
                            || rows.parents.one(in, parent).isEmpty()) {
                        return new Changed.Refused<>(Reason.UNKNOWN);
                    }
                    var link = new Parents.Link(parent, pupil, relation, authority);
                    var known = rows.parents.links(in, pupil);
                    if (known.stream().anyMatch(other -> other.parent().equals(parent))) {
                        rows.parents.change(in, link);
                    } else {
                        rows.parents.add(in, link);
                    }
                    return new Changed.Done<>(parent);
                });
    }

    @Override
    public Changed<StaffId> addEmployee(Grant.School grant, EmployeeDetails employee) {
        return change(
                grant,
                "employee.added",
                in -> {
                    var key = key(in, Sealing.STAFF_KEY, employee.externalKey());
                    if (key.isPresent() && rows.employees.knows(in, key.get())) {
                        return new Changed.Refused<>(Reason.KEY_TAKEN);
                    }
                    if (employee.groups().stream().anyMatch(id -> isUnknown(in, Optional.of(id)))) {
                        return new Changed.Refused<>(Reason.UNKNOWN);
                    }
                    return functions.hire(in, grant.actor(), employee, key);
                });
    }

    @Override
    public Changed<StaffId> startFunction(
            Grant.School grant, StaffId staff, FunctionPeriod period) {
        return change(
                grant, "function.started", in -> functions.start(in, grant.actor(), staff, period));
    }

    @Override
    public Changed<StaffId> endFunction(
            Grant.School grant, StaffId staff, SchoolFunction function, LocalDate lastDay) {
        return change(
                grant,
                "function.ended",
                in ->
                        functions.end(
                                in,
                                grant.actor(),
                                new FunctionChanges.Which(staff, function),
                                lastDay));
    }

    @Override
    public Changed<StaffId> endEmployee(Grant.School grant, StaffId staff) {
        return change(grant, "employee.ended", in -> functions.dismiss(in, grant.actor(), staff));
    }

    @Override
    public Changed<SchoolAgreement> setCalendar(
            Grant.School grant,
            List<SchoolAgreement.Holiday> holidays,
            Set<LocalDate> closingDays) {
        return change(
                grant,
                "calendar.set",
                in -> {
                    var agreement =
                            rows.agreements
                                    .of(in)
                                    .withCalendar(holidays, new TreeSet<>(closingDays));
                    rows.agreements.change(in, agreement);
                    return new Changed.Done<>(agreement);
                });
    }

    private Optional<ExternalKey> key(InScope in, String purpose, Optional<String> text) {
        return text.map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> rows.sealing.key(in.scope(), purpose, key));
    }

    private boolean isUnknown(InScope in, Optional<GroupId> group) {
        return group.isPresent()
                && rows.groups.all(in).stream().noneMatch(row -> row.id().equals(group.get()));
    }

    private <T> Changed<T> change(
            Grant.School grant, String act, Function<InScope, Changed<T>> work) {
        return rows.write(tx -> {
            var outcome = work.apply(new InScope(tx, new Scope.School(grant.school())));
            var line = grant.line().with("act", act);
            tx.audit(
                    switch (outcome) {
                        case Changed.Done<T>(SchoolAgreement _) -> line;
                        case Changed.Done<T>(var id) -> line.with("id", String.valueOf(id));
                        case Changed.Refused<T>(var reason) ->
                                line.with("outcome", "refused").with("code", reason.name());
                    });
            return outcome;
        });
    }
}
