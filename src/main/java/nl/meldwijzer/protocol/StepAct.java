package nl.meldwijzer.protocol;

/// Completing a step (S24, S60).
public sealed interface StepAct extends GroupedAct {
    record Finish(Answer<Progress.Step> step) implements StepAct {}

    @Override
    default String name() {
        return switch (this) {
            case Finish _ -> StepsConduct.FINISH.form().name();
        };
    }
}
