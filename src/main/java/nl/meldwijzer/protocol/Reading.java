package nl.meldwijzer.protocol;

import java.util.List;

/// What [Vocabulary#read] made of an act's fields. Blank fields are no problem here; values that
/// cannot be what they should be are.
public sealed interface Reading {
    record Understood(Act act) implements Reading {}

    record Unreadable(List<FieldProblem> problems) implements Reading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /// A value that cannot be what it should be.
    ///
    /// @param field its name, empty for the act as a whole; never a value
    record FieldProblem(String field, Kind kind) {
        public enum Kind {
            UNKNOWN_ACT,
            UNKNOWN_FIELD,
            NO_SUCH_DATE,
            NO_SUCH_TIME,
            NO_SUCH_OPTION,
            NO_SUCH_PERSON,
            NO_SUCH_PARENT,
            NO_SUCH_ENTRY,
            MORE_THAN_ONE;

            /// The key of its text.
            public String key() {
                return "protocol.unreadable." + name();
            }
        }
    }
}
