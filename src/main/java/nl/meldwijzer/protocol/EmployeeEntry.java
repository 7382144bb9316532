package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// What was recorded on the employee route.
public sealed interface EmployeeEntry extends GroupedEntry {
    /// What the inspector of the education inspectorate thought, together with the board (T13).
    enum View implements Wired {
        /// There is a reasonable suspicion of a sexual offence.
        SUSPICION,
        NO_SUSPICION
    }

    /// What a running dossier can become.
    enum To implements Wired {
        EMPLOYEE
    }

    record InspectorConsulted(LocalDate date, String text, View outcome) implements EmployeeEntry {}

    record Informed(LocalDate date, String text, String outcome) implements EmployeeEntry {}

    record Complained(LocalDate date, String text, String outcome) implements EmployeeEntry {}

    /// From here on it is sealed for the board.
    record Converted(EmployeeReport.Involved involved, EmployeeReport.Offence nature, String text)
            implements EmployeeEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case InspectorConsulted _ -> "employee.inspector-consulted.v1";
            case Informed _ -> "employee.informed.v1";
            case Complained _ -> "employee.complained.v1";
            case Converted _ -> "dossier.converted.v1";
        };
    }

    /// What is said about an employee stands as it was said.
    @Override
    default boolean speaksForSchool() {
        return !(this instanceof Converted);
    }
}
