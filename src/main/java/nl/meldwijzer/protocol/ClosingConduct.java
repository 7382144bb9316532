package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import static java.util.function.Predicate.not;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.ClosingAct.Close;
import nl.meldwijzer.protocol.ClosingAct.Reopen;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Closing a dossier, with reasons, and opening it again.
final class ClosingConduct {
    /// What is owed whatever becomes of the dossier: that somebody looks at an emergency access
    /// (T47), and that parents know of the referral index (T48).
    private static final Set<DueKind> OUTLASTING = EnumSet.of(DueKind.ACCESS, DueKind.INDEX_INFORM);

    private static final DueKind[] ENDING =
            Arrays.stream(DueKind.values())
                    .filter(not(OUTLASTING::contains))
                    .toArray(DueKind[]::new);

    static final Procedure<Close> CLOSE =
            Procedure.of(
                    Form.of("dossier.close", Who.COORDINATOR, ClosingConduct::close)
                            .choice("ground", Closing.Ground.values(), Close::ground)
                            .must()
                            .text("text", Close::text)
                            .must()
                            .ofSchool()
                            .entries("addresses", ClosingGrounds.ADDRESSED, Close::addresses),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING,
                            List.of(
                                    StandingRules.IB_OR_SUBSTITUTE,
                                    ClosingRules.NOT_CLOSED,
                                    ClosingRules.NO_OPEN_HYPOTHESIS,
                                    StepRules.NO_DOUBT_WITHOUT_ADVICE,
                                    ClosingGrounds.NO_UNMADE_REPORT,
                                    ClosingRules.SAFETY_CHECKED,
                                    ClosingRules.NOTHING_TO_FOLLOW)),
                    ClosingGrounds.ALL,
                    ClosingConduct::closed);

    static final Procedure<Reopen> REOPEN =
            Procedure.of(
                    Form.of("dossier.reopen", Who.COORDINATOR, in -> new Reopen(in.typed("reason")))
                            .text("reason", Reopen::reason)
                            .must()
                            .ofSchool(),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING,
                            List.of(StandingRules.IB_OR_SUBSTITUTE, ClosingRules.CLOSED)),
                    List.of(),
                    ClosingConduct::reopened);

    static final List<Procedure<?>> ALL = List.of(CLOSE, REOPEN);

    private ClosingConduct() {}

    static Decision decide(ClosingAct act, Situation at) {
        return switch (act) {
            case Close close -> CLOSE.decide(close, at);
            case Reopen reopen -> REOPEN.decide(reopen, at);
        };
    }

    private static Close close(FieldReader in) {
        return new Close(
                in.choice("ground", Closing.Ground.class),
                in.typed("text"),
                in.entries("addresses"));
    }

    /// Nothing of the course stays due in a closed dossier.
    private static Decision.Accepted closed(Attempt<Close> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new ClosingEntry.Closed(value(act.ground()), act.text(), act.addresses()),
                        dues -> dues.settle(ENDING))
                .accepted();
    }

    private static Decision.Accepted reopened(Attempt<Reopen> attempt) {
        return Recording.in(attempt.situation())
                .add(new ClosingEntry.Reopened(attempt.act().reason()), Closing::afterReopening)
                .accepted();
    }
}
