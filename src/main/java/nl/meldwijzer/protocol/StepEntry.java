package nl.meldwijzer.protocol;

/// What was recorded about the steps themselves.
public sealed interface StepEntry extends GroupedEntry {
    record Completed(Progress.Step step) implements StepEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Completed _ -> "step.completed.v1";
        };
    }

    @Override
    default boolean isNote() {
        return false;
    }
}
