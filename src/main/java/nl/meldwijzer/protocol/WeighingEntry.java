package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.util.List;

/// What was weighed and decided.
public sealed interface WeighingEntry extends GroupedEntry {
    record Weighed(Weighing weighing) implements WeighingEntry {}

    record Proposed(Course course, String motivation) implements WeighingEntry {}

    /// A decision, by whoever recorded it (S163).
    ///
    /// @param agreed whether it is what was proposed; blank when nobody said so
    /// @param deviation where it leaves the framework
    record Taken(
            Course course,
            String motivation,
            Answer<Boolean> agreed,
            Answer<Course.Deviation> deviation)
            implements WeighingEntry {}

    record SafetyChecked(List<Long> about, String text) implements WeighingEntry {
        public SafetyChecked {
            about = List.copyOf(about);
        }
    }

    record NotToReport(String reason, StaffId secondPerson, String advice)
            implements WeighingEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Weighed _ -> "weighing.recorded.v1";
            case Proposed _ -> "decision.proposed.v1";
            case Taken _ -> "decision.taken.v1";
            case SafetyChecked _ -> "decision.safety-checked.v1";
            case NotToReport _ -> "not-report.decided.v1";
        };
    }
}
