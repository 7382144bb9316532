package nl.meldwijzer.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The dated duties that the education act lays on the board after a report about an employee, each
/// with the day from which it holds (T13, T15). A change of the law is one more line here.
public record Duties(List<Duty> all) {
    private static final LocalDate ACT_OF_1999 = LocalDate.of(1999, 7, 28);

    /// What holds by law. The bill that extends it to more than sexual offences (36 777) has no day
    /// of entry into force yet, so it is not here.
    public static final Duties BY_LAW =
            new Duties(
                    List.of(
                            sexual(DueKind.INSPECTOR),
                            sexual(DueKind.COMPLAINT),
                            new Duty(
                                    DueKind.INFORM,
                                    Set.of(EmployeeReport.Offence.values()),
                                    ACT_OF_1999)));

    public Duties {
        all = List.copyOf(all);
    }

    /// One duty.
    ///
    /// @param offences what the report is about
    /// @param from the first day on which it holds
    public record Duty(DueKind kind, Set<EmployeeReport.Offence> offences, LocalDate from) {
        public Duty {
            offences = Signal.ordered(offences);
        }
    }

    boolean hold(DueKind kind, EmployeeReport.Offence offence, LocalDate day) {
        return all.stream()
                .anyMatch(duty ->
                        duty.kind() == kind
                                && duty.offences().contains(offence)
                                && !day.isBefore(duty.from()));
    }

    private static Duty sexual(DueKind kind) {
        return new Duty(kind, Set.of(EmployeeReport.Offence.SEXUAL), ACT_OF_1999);
    }
}
