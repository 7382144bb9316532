package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// What the board does about a report about an employee, and how a dossier becomes one (S78-S80,
/// T13).
public sealed interface EmployeeAct extends GroupedAct {
    record ConsultInspector(Answer<LocalDate> date, String text, Answer<EmployeeEntry.View> outcome)
            implements EmployeeAct {}

    record Inform(Answer<LocalDate> date, String text, String outcome) implements EmployeeAct {}

    record Complain(Answer<LocalDate> date, String text, String outcome) implements EmployeeAct {}

    /// A running dossier leaves the step plan for good.
    ///
    /// @param to blank means what it can become today: a report about an employee
    record Convert(
            Answer<EmployeeEntry.To> to,
            EmployeeReport.Involved involved,
            Answer<EmployeeReport.Offence> nature,
            String text)
            implements EmployeeAct {}

    @Override
    default String name() {
        return switch (this) {
            case ConsultInspector _ -> BoardConduct.CONSULT.form().name();
            case Inform _ -> BoardConduct.INFORM.form().name();
            case Complain _ -> BoardConduct.COMPLAIN.form().name();
            case Convert _ -> ConversionConduct.CONVERT.form().name();
        };
    }
}
