package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import java.util.List;

/// What has to be there before the step in which we are is complete (S60, S75, S78, S81, S92, S93,
/// S106, T17).
final class StepRules {
    private static final Article WRITTEN = Article.of("written", "S60");
    private static final WayOut RECORD = WayOut.of("record-first", "signal.record");

    /// Any doubt about the cause or about safety makes advice of Veilig Thuis a duty (S92).
    static final Rule<Situation> NO_DOUBT_WITHOUT_ADVICE =
            new Rule<>(
                    Code.ADVICE_MUST,
                    Article.of("doubt", "S92"),
                    WayOut.of("ask-advice", "advice.ask"),
                    at ->
                            when(
                                    OpenDoubt.isIn(at.dossier()),
                                    new Missing.AdviceAsked(Code.ADVICE_MUST)));

    /// No step counts as taken without a record (S60).
    private static final Rule<Situation> SIGNAL =
            in(
                    Progress.Step.ONE,
                    new Rule<>(
                            Code.NORECORD,
                            WRITTEN,
                            RECORD,
                            at ->
                                    when(
                                            at.dossier().signals().isEmpty(),
                                            new Missing.SignalThere(Code.NORECORD))));

    /// The first question was answered (S78, G9).
    private static final Rule<Situation> ROUTE =
            in(
                    Progress.Step.ONE,
                    new Rule<>(
                            Code.NORECORD,
                            Article.of("first-question", "S78", "T57"),
                            WayOut.of("answer-route", "route.choose"),
                            at ->
                                    when(
                                            at.dossier()
                                                    .chosenRoute()
                                                    .filter(route -> route != Route.UNKNOWN)
                                                    .isEmpty(),
                                            new Missing.RouteAnswered(Code.NORECORD))));

    private static final Rule<Situation> IB =
            in(
                    Progress.Step.TWO,
                    new Rule<>(
                            Code.IBCONSULT,
                            Article.of("consult-ib", "S81"),
                            WayOut.of("consult-ib-first", "consult.ib"),
                            at ->
                                    when(
                                            at.dossier().all(Entry.IbConsulted.class).isEmpty(),
                                            new Missing.IbConsulted(Code.IBCONSULT))));

    /// Without doubt, too, somebody checked whether advice is needed (S36, S93).
    private static final Rule<Situation> CHECKED =
            in(
                    Progress.Step.TWO,
                    new Rule<>(
                            Code.ADVICE_CHECK,
                            Article.of("advice-checked", "S36", "S93"),
                            WayOut.of("check-advice", "advice.ask", "advice.not-needed"),
                            at ->
                                    when(
                                            isUnchecked(at.dossier()),
                                            new Missing.AdviceChecked(Code.ADVICE_CHECK))));

    private static final Rule<Situation> PARENTS =
            in(
                    Progress.Step.THREE,
                    new Rule<>(
                            Code.NORECORD,
                            Article.of("parent-conversation", "S39", "S106", "T29", "T39"),
                            WayOut.of(
                                    "talk-to-parent",
                                    "conversation.record",
                                    "conversation.attempt"),
                            StepRules::parents));

    private static final Rule<Situation> CHILD =
            in(
                    Progress.Step.THREE,
                    new Rule<>(
                            Code.NORECORD,
                            Article.of("child-heard", "T17"),
                            WayOut.of("hear-child", "child.hear"),
                            at ->
                                    when(
                                            at.dossier()
                                                    .all(ConversationEntry.ChildHeard.class)
                                                    .isEmpty(),
                                            new Missing.ChildHeard(Code.NORECORD))));

    /// After the conversation each open hypothesis is looked at once more (S75); it may stay open.
    private static final Rule<Situation> HYPOTHESES =
            in(
                    Progress.Step.THREE,
                    new Rule<>(
                            Code.HYPOPEN,
                            Article.of("hypothesis", "S75"),
                            WayOut.of("settle-hypothesis", "hypothesis.settle"),
                            at ->
                                    at.dossier().openHypotheses().stream()
                                            .filter(open -> isNotLookedAt(at.dossier(), open))
                                            .<Missing>map(open ->
                                                    new Missing.HypothesisLookedAt(
                                                            Code.HYPOPEN, open.number()))
                                            .toList()));

    /// Everything that the step in which we are asks for.
    static final List<Rule<Situation>> READY =
            List.of(
                    SIGNAL,
                    ROUTE,
                    IB,
                    in(Progress.Step.TWO, NO_DOUBT_WITHOUT_ADVICE),
                    CHECKED,
                    PARENTS,
                    CHILD,
                    HYPOTHESES);

    /// The step in which we are is the one to complete.
    static final Rule<Attempt<StepAct.Finish>> HERE =
            new Rule<>(
                    Code.STEP,
                    Article.of("steps", "S24", "T4"),
                    WayOut.of("complete-here"),
                    attempt ->
                            when(
                                    attempt.act()
                                            .step()
                                            .optional()
                                            .filter(step -> step != here(attempt.situation()))
                                            .isPresent(),
                                    new Missing.SoundValue(
                                            Code.STEP, "step", Missing.Problem.NOT_HERE, 0)));

    private StepRules() {}

    private static Progress.Step here(Situation at) {
        return Progress.toComplete(at.dossier());
    }

    private static Rule<Situation> in(Progress.Step step, Rule<Situation> rule) {
        return new Rule<>(
                rule.code(),
                rule.article(),
                rule.wayOut(),
                at -> here(at) == step ? rule.missing(at) : none());
    }

    private static boolean isUnchecked(Dossier dossier) {
        return !OpenDoubt.isIn(dossier)
                && !OpenDoubt.wasAdvised(dossier)
                && dossier.all(AdviceEntry.NotNeeded.class).isEmpty();
    }

    private static List<Missing> parents(Situation at) {
        var dossier = at.dossier();
        var known = at.circumstances().pupil().withAuthority();
        return known.isEmpty()
                ? when(
                        !Heard.isDiscussed(dossier),
                        new Missing.ParentHeard(Code.NORECORD, Answer.blank()))
                : known.stream()
                        .filter(parent -> !Heard.isDoneWith(dossier, parent))
                        .<Missing>map(
                                parent -> new Missing.ParentHeard(Code.NORECORD, Answer.of(parent)))
                        .toList();
    }

    private static boolean isNotLookedAt(Dossier dossier, Recorded open) {
        long since = Math.max(Heard.last(dossier), open.number());
        return dossier.all(Entry.HypothesisSettled.class).stream()
                .noneMatch(
                        noted -> noted.entry().about() == open.number() && noted.number() > since);
    }
}
