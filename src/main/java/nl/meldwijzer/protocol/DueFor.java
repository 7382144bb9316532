package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

/// For whom something is due.
public sealed interface DueFor {
    record Person(StaffId staff) implements DueFor {}

    record Function(SchoolFunction function) implements DueFor {}

    /// Whether it is due for this author, by person, by function or as the one who stands in.
    default boolean includes(Author author) {
        return switch (this) {
            case Person(var staff) -> author.staff().filter(staff::equals).isPresent();
            case Function(var function) -> author.holdsAny(function.standIns());
        };
    }
}
