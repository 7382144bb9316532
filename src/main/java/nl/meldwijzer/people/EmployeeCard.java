package nl.meldwijzer.people;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An employee in the wide sense of S16, with every function she holds, held or will hold.
///
/// @param groups the groups she teaches
/// @param endedOn the day from which she has no standing at all
public record EmployeeCard(
        StaffId id,
        PersonName name,
        List<FunctionPeriod> functions,
        List<GroupCard> groups,
        Optional<LocalDate> endedOn) {
    public EmployeeCard {
        functions = List.copyOf(functions);
        groups = List.copyOf(groups);
    }

    public boolean isEmployedOn(LocalDate day) {
        return endedOn.isEmpty() || day.isBefore(endedOn.get());
    }

    @Override
    public String toString() {
        return "EmployeeCard[" + id + "]";
    }
}
