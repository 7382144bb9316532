package nl.meldwijzer.people;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Creates a school, its board and its first people: at least an administrator, a director, a board
/// recipient and a second one for when the first is accused (architecture decision 9). There is no
/// Grant yet, so who may call it (the set-up link, practice, rehearsal) is checked by the caller.
public interface Founding {
    Outcome handle(Actor actor, Command command);

    /// What to found.
    ///
    /// @param people somebody with only [SchoolFunction#BOARD_RECIPIENT] belongs to the board, the
    ///   others to the school
    record Command(
            Board board,
            String schoolName,
            Optional<String> brin,
            List<FirstPerson> people,
            SchoolAgreement agreement) {
        public Command {
            people = List.copyOf(people);
        }
    }

    /// Whose school it will be.
    sealed interface Board {
        record Founded(String name) implements Board {}

        /// Its recipients are already known.
        record Existing(BoardId id) implements Board {}
    }

    record FirstPerson(PersonName name, Optional<String> email, Set<SchoolFunction> functions) {
        public FirstPerson {
            functions = Set.copyOf(functions);
        }

        @Override
        public String toString() {
            return "FirstPerson[REDACTED]";
        }
    }

    sealed interface Outcome {
        /// It is there, with the keys of both.
        ///
        /// @param staff in the order of the command's people
        /// @param warnings what is still vacant, to be shown
        record Founded(SchoolId school, BoardId board, List<StaffId> staff, List<Vacancy> warnings)
                implements Outcome {}

        /// Nothing was made.
        record Refused(List<Vacancy> missing) implements Outcome {}
    }
}
