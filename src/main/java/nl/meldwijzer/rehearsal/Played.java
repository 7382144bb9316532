package nl.meldwijzer.rehearsal;

import java.util.List;

/// What became of a step, next to what it expected.
///
/// @param seen what happened
/// @param mismatches where it differs from what was expected; none when the step holds
public record Played(Step step, Seen seen, List<Mismatch> mismatches) {
    public Played {
        mismatches = List.copyOf(mismatches);
    }

    /// Whether every expectation of the step held.
    public boolean holds() {
        return mismatches.isEmpty();
    }

    /// What happened.
    public sealed interface Seen {
        record Allowed(List<String> warnings) implements Seen {
            public Allowed {
                warnings = List.copyOf(warnings);
            }
        }

        /// Not recorded.
        ///
        /// @param asksGround whether it would be recorded with a ground (REASON)
        record Refused(String code, List<String> fields, boolean asksGround) implements Seen {
            public Refused {
                fields = List.copyOf(fields);
            }
        }

        record Hidden() implements Seen {}

        /// The step could not be played: its fields or references make no sense.
        record Unplayable() implements Seen {}

        /// The step looked at what is due.
        record Looked() implements Seen {}
    }

    /// One difference. The words stand in the bundle under `cli.mismatch.<code>`.
    public record Mismatch(String code, List<String> arguments) {
        public Mismatch {
            arguments = List.copyOf(arguments);
        }

        public static Mismatch of(String code, String... arguments) {
            return new Mismatch(code, List.of(arguments));
        }
    }
}
