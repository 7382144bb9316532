package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.FamilyId;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

/// One change of rows that an import has planned. A preview makes the same steps and leaves them.
sealed interface Step {
    record AddGroup(Groups.Row group) implements Step {}

    record ChangeGroup(Groups.Row group) implements Step {}

    record AddPupil(Pupils.Row pupil) implements Step {}

    record ChangePupil(Pupils.Row pupil) implements Step {}

    record AddEmployee(Employees.Row employee) implements Step {}

    record ChangeEmployee(Employees.Row employee) implements Step {}

    record AddFunction(Functions.Row function) implements Step {}

    record ChangeFunction(Functions.Row function) implements Step {}

    record DropFunction(Functions.Row function) implements Step {}

    record AddFamily(FamilyId family, ExternalKey key) implements Step {}

    record AddMember(Families.Member member) implements Step {}

    record AddParent(Parents.Row parent) implements Step {}

    record ChangeParent(Parents.Row parent) implements Step {}

    record AddLink(Parents.Link link) implements Step {}

    record ChangeLink(Parents.Link link) implements Step {}

    /// Does it.
    static void apply(Step step, InScope in, PeopleRows rows) {
        switch (step) {
            case AddGroup(var group) -> rows.groups.add(in, group);
            case ChangeGroup(var group) -> rows.groups.change(in, group);
            case AddPupil(var pupil) -> rows.pupils.add(in, pupil);
            case ChangePupil(var pupil) -> rows.pupils.change(in, pupil);
            case AddEmployee(var employee) -> rows.employees.add(in, employee);
            case ChangeEmployee(var employee) -> rows.employees.change(in, employee);
            case AddFunction(var function) -> rows.functions.add(in, function);
            case ChangeFunction(var function) -> rows.functions.change(in, function);
            case DropFunction(var function) -> rows.functions.drop(in, function);
            case AddFamily(var family, var key) ->
                    rows.families.add(in, family, java.util.Optional.of(key));
            case AddMember(var member) -> rows.families.add(in, member);
            case AddParent(var parent) -> rows.parents.add(in, parent);
            case ChangeParent(var parent) -> rows.parents.change(in, parent);
            case AddLink(var link) -> rows.parents.add(in, link);
            case ChangeLink(var link) -> rows.parents.change(in, link);
        }
    }
}
