package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.HandOverAct.Give;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Handing over to another school: deliberately, and with the consent of the parents or by Veilig
/// Thuis (T42).
final class HandOverConduct {
    private static final Article ARTICLE = Article.of("hand-over", "T42");

    private static final Rule<Situation> MAY_HAND_OVER =
            new Rule<>(
                    Code.ROLE,
                    ARTICLE,
                    WayOut.of("ask-attention-officer"),
                    at ->
                            when(
                                    !at.author().holdsAny(givers()),
                                    new Missing.FunctionNeeded(Code.ROLE, givers())));

    private static final Rule<Attempt<Give>> CONSENTED =
            new Rule<>(
                    Code.CONSENT,
                    ARTICLE,
                    WayOut.of("ask-consent", "consent.ask", "consent.answer"),
                    attempt ->
                            isOn(attempt, HandOver.Ground.CONSENT)
                                            && !Text.isBlank(attempt.act().to())
                                    ? ConsultationRules.lacking(
                                            attempt.situation(), List.of(attempt.act().to()))
                                    : none());

    /// Veilig Thuis passes on what it knows, so it knows something.
    private static final Rule<Attempt<Give>> REPORTED =
            new Rule<>(
                    Code.NOTRANSFER,
                    ARTICLE,
                    WayOut.of("consent-or-veilig-thuis", "consent.ask", "report.record"),
                    attempt ->
                            when(
                                    isOn(attempt, HandOver.Ground.VIA_VEILIG_THUIS)
                                            && attempt.situation()
                                                            .dossier()
                                                            .last(ReportEntry.Made.class)
                                                    == 0,
                                    new Missing.Earlier(Code.NOTRANSFER, Missing.What.REPORT)));

    static final Procedure<Give> GIVE =
            Procedure.of(
                    Form.of("dossier.hand-over", Who.DOSSIER, HandOverConduct::give)
                            .text("to", Give::to)
                            .must(Code.NOTRANSFER)
                            .choice("ground", HandOver.Ground.values(), Give::ground)
                            .must(Code.NOTRANSFER)
                            .lines("what", Give::what)
                            .must()
                            .ofSchool(),
                    StandingRules.and(StandingRules.WORKING, MAY_HAND_OVER),
                    List.of(CONSENTED, REPORTED),
                    HandOverConduct::given);

    static final List<Procedure<?>> ALL = List.of(GIVE);

    private HandOverConduct() {}

    static Decision decide(HandOverAct act, Situation at) {
        return switch (act) {
            case Give give -> GIVE.decide(give, at);
        };
    }

    private static Set<SchoolFunction> givers() {
        var functions = EnumSet.copyOf(SchoolFunction.attentionOfficers());
        functions.addAll(SchoolFunction.management());
        return functions;
    }

    private static Give give(FieldReader in) {
        return new Give(
                in.typed("to"), in.choice("ground", HandOver.Ground.class), in.lines("what"));
    }

    private static boolean isOn(Attempt<Give> attempt, HandOver.Ground ground) {
        return attempt.act().ground().optional().filter(ground::equals).isPresent();
    }

    private static Decision.Accepted given(Attempt<Give> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(new HandOverEntry.Given(act.to(), value(act.ground()), act.what()))
                .accepted();
    }
}
