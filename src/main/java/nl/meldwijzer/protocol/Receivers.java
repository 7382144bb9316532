package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who gets what is reported about an employee (architecture decision 9, decision 0026).
record Receivers(EmployeeReport.Involved involved, EmployeeReport.Offence nature, Offices offices) {
    /// The director gets what is no sexual offence, unless she is party. Nobody can tell who is
    /// meant by a name in words, so that goes to the board alone.
    List<StaffId> directors() {
        var directors = offices.of(Set.of(SchoolFunction.DIRECTOR));
        boolean isTheirs =
                nature == EmployeeReport.Offence.OTHER
                        && !involved.directorIsParty()
                        && involved.person()
                                .optional()
                                .filter(person -> !directors.contains(person))
                                .isPresent();
        return isTheirs
                ? directors.stream().sorted(Comparator.comparing(StaffId::value)).toList()
                : List.of();
    }

    /// Whether nobody is left who sees it: no recipient but the named person and those kept out,
    /// and no director let in.
    boolean isNobody(Set<StaffId> excluded) {
        var readers = new HashSet<>(offices.of(Set.of(SchoolFunction.BOARD_RECIPIENT)));
        readers.addAll(directors());
        readers.removeAll(excluded);
        involved.person().optional().ifPresent(readers::remove);
        return readers.isEmpty();
    }

    /// What the board, and the director, have to do about it.
    Dues dues(Dues dues) {
        dues.reportToBoard(nature);
        return directors().isEmpty() ? dues : dues.takeUpByDirector();
    }
}
