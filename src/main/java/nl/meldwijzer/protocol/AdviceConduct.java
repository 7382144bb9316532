package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.AdviceAct.Ask;
import nl.meldwijzer.protocol.AdviceAct.NotNeeded;

import java.util.List;

/// Advice of Veilig Thuis: asking is open in every state; that it is not needed is recorded with
/// its reason, and not while there is doubt (S91-S94, S130).
final class AdviceConduct {
    static final Procedure<Ask> ASK =
            Procedure.alwaysOpen(
                    Form.of("advice.ask", Who.ANY, AdviceConduct::ask)
                            .text("question", act -> act.call().question())
                            .text("advice", act -> act.call().answer())
                            .happened("date", Ask::date)
                            .flag("family_named")
                            .text("judgement", act -> act.call().judgement())
                            .text("adviser", act -> act.call().adviser())
                            .text("reference", act -> act.call().reference()),
                    AdviceConduct::asked);

    static final Procedure<NotNeeded> NOT_NEEDED =
            Procedure.of(
                    Form.of(
                                    "advice.not-needed",
                                    Who.COORDINATOR,
                                    in -> new NotNeeded(in.typed("reason")))
                            .text("reason", NotNeeded::reason)
                            .must(Code.ADVICE_CHECK)
                            .ofSchool(),
                    StandingRules.and(
                            StandingRules.COORDINATING, StepRules.NO_DOUBT_WITHOUT_ADVICE),
                    List.of(),
                    attempt ->
                            Recording.in(attempt.situation())
                                    .add(new AdviceEntry.NotNeeded(attempt.act().reason()))
                                    .accepted());

    static final List<Procedure<?>> ALL = List.of(ASK, NOT_NEEDED);

    private AdviceConduct() {}

    static Decision decide(AdviceAct act, Situation at) {
        return switch (act) {
            case Ask ask -> ASK.decide(ask, at);
            case NotNeeded not -> NOT_NEEDED.decide(not, at);
        };
    }

    private static Ask ask(FieldReader in) {
        return new Ask(
                in.date("date"),
                in.flag("family_named"),
                new Advice.Call(
                        in.typed("question"),
                        in.typed("advice"),
                        in.typed("judgement"),
                        in.typed("adviser"),
                        in.typed("reference")));
    }

    private static Decision.Accepted asked(Attempt<Ask> attempt) {
        var act = attempt.act();
        var today = attempt.circumstances().today();
        var advice =
                new Advice(
                        act.date().optional().orElse(today),
                        act.familyNamed(),
                        act.call().cleaned());
        return Recording.in(attempt.situation())
                .add(new AdviceEntry.Asked(advice), dues -> dues(dues, advice))
                .warn(advice.familyNamed(), Warning.FAMILY_NAMED)
                .accepted();
    }

    private static Dues dues(Dues dues, Advice advice) {
        dues.settle(DueKind.VEILIG_THUIS, DueKind.VEILIG_THUIS_OFFICER, DueKind.VEILIG_THUIS_AGAIN);
        if (!Text.isBlank(advice.call().answer())) {
            dues.settle(DueKind.ADVICE);
        }
        return advice.call().isIncomplete()
                ? dues.set(DueKind.ADVICE_COMPLETE, dues.recorder(), Term.P10)
                : dues;
    }
}
