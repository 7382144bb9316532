package nl.meldwijzer.people.internal;

import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.PupilCard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes cards of rows, with the groups they refer to.
final class Cards {
    private final Map<GroupId, GroupCard> groups;

    private Cards(Map<GroupId, GroupCard> groups) {
        this.groups = groups;
    }

    static Cards with(List<Groups.Row> groups) {
        return new Cards(
                groups.stream()
                        .map(Groups.Row::card)
                        .collect(Collectors.toMap(GroupCard::id, Function.identity())));
    }

    PupilCard pupil(Pupils.Row row) {
        return new PupilCard(
                row.id(), row.name(), row.born(), row.group().flatMap(this::group), row.leftOn());
    }

    EmployeeCard employee(Employees.Row row, List<FunctionPeriod> functions) {
        var taught = row.groups().stream().flatMap(id -> group(id).stream()).toList();
        return new EmployeeCard(row.id(), row.name(), functions, taught, row.endedOn());
    }

    private Optional<GroupCard> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }
}
