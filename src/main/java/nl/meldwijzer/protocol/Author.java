package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.util.Optional;
import java.util.Set;

/// Who acts, under the functions she holds at that moment.
public record Author(Actor actor, Set<SchoolFunction> functions) {
    public Author {
        functions = Signal.ordered(functions);
    }

    /// The employee, when it is one.
    public Optional<StaffId> staff() {
        return switch (actor) {
            case Actor.Employee(var id) -> Optional.of(id);
            case Actor.Operator() -> Optional.empty();
            case Actor.Automatic() -> Optional.empty();
        };
    }

    boolean holdsAny(Set<SchoolFunction> wanted) {
        return functions.stream().anyMatch(wanted::contains);
    }
}
