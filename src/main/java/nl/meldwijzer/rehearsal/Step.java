package nl.meldwijzer.rehearsal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One step of a scenario: somebody does something, or the rehearsal looks at what is due.
///
/// @param line where it stands in the file
/// @param at the moment, in domain time; never before that of the step above it
/// @param what what happens
public record Step(int line, Instant at, What what) {
    /// What happens in a step.
    public sealed interface What {}

    /// Somebody acts.
    ///
    /// @param by label of an employee
    /// @param act name of the act
    /// @param on about whom or in which dossier
    /// @param as label by which later steps refer to what this one records
    /// @param with the fields
    /// @param expect what must come of it
    public record Do(
            String by, String act, On on, @Nullable String as, With with, Expectation expect)
            implements What {}

    /// Looks at what is due in the whole school.
    ///
    /// @param due the open items that are not late, all of them; null when it does not matter
    /// @param overdue the open items that are late, all of them; null when it does not matter
    public record Check(@Nullable List<Due> due, @Nullable List<Due> overdue) implements What {}

    /// What an act is about: a pupil, a dossier named by a label, or what its fields refer to.
    public record On(@Nullable String pupil, @Nullable String dossier) {}

    /// The fields of an act with flat dotted names, each with the line on which it stands.
    public record With(SequencedMap<String, Field> fields) {
        public With {
            fields = new LinkedHashMap<>(fields);
        }
    }

    /// The values of one field.
    public record Field(int line, List<String> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /// A dated item. What is null is not looked at.
    public record Due(String what, @Nullable LocalDate on, @Nullable String who) {}

    /// What must come of an act; what is null is not looked at.
    ///
    /// @param result which outcome
    /// @param naming the fields or facts that a refusal must name, all of them
    /// @param warn the codes of warnings that must be given, all of them
    /// @param due items that the act must set
    /// @param settled kinds of item that the act must settle
    /// @param auto entries that the system must make by itself
    public record Expectation(
            Result result,
            @Nullable List<String> naming,
            @Nullable List<String> warn,
            List<Due> due,
            List<String> settled,
            List<String> auto) {
        public Expectation {
            due = List.copyOf(due);
            settled = List.copyOf(settled);
            auto = List.copyOf(auto);
        }
    }

    /// The outcome that a step expects (settings.md, outcomes of an act).
    public sealed interface Result {
        record Allow() implements Result {}

        /// Refused with this code.
        record Refuse(String code) implements Result {}

        /// Not recorded, because a ground is asked and was not given.
        record Reason(String code) implements Result {}

        record Hidden() implements Result {}
    }
}
