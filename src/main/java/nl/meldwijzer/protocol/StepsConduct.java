package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.StepAct.Finish;

import java.util.List;
import java.util.stream.Stream;

/// Completing a step, and what the next one makes due (S24, S60, S81, S106).
final class StepsConduct {
    static final Procedure<Finish> FINISH =
            Procedure.of(
                    Form.of(
                                    "step.complete",
                                    Who.COORDINATOR,
                                    in -> new Finish(in.choice("step", Progress.Step.class)))
                            .choice("step", Progress.Step.values(), Finish::step)
                            .must(),
                    Stream.of(StandingRules.COORDINATING, StepRules.READY)
                            .flatMap(List::stream)
                            .toList(),
                    List.of(StepRules.HERE),
                    StepsConduct::finished);

    static final List<Procedure<?>> ALL = List.of(FINISH);

    private StepsConduct() {}

    static Decision decide(StepAct act, Situation at) {
        return switch (act) {
            case Finish a -> FINISH.decide(a, at);
        };
    }

    private static Decision.Accepted finished(Attempt<Finish> attempt) {
        var step = value(attempt.act().step());
        var at = attempt.situation();
        return Recording.in(at)
                .add(
                        new StepEntry.Completed(step),
                        dues ->
                                switch (step) {
                                    case ONE ->
                                            at.dossier().all(Entry.IbConsulted.class).isEmpty()
                                                    ? dues.consultIb()
                                                    : dues;
                                    case TWO -> dues.talkToParents();
                                    case THREE -> dues.weigh();
                                })
                .accepted();
    }
}
