package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ReportAct.Make;
import nl.meldwijzer.protocol.ReportAct.Prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What belongs before a report. Preparing one is refused without it; a report that was made is
/// recorded with the ground, and in an emergency without (S127-S129, S155-S166).
final class ReportRules {
    private static final Article HEARD = Article.of("heard-before-report", "S127", "S128", "S129");
    private static final Article TOLD = Article.of("told-before-report", "S155", "S165", "S166");
    private static final Article OBJECTION = Article.of("objection", "S159", "S160", "S161");
    private static final WayOut GROUND =
            WayOut.of("waive-conversation", "report.waive-conversation");
    private static final WayOut WAIVER =
            WayOut.of("waive-announcement", "report.waive-announcement");
    private static final WayOut WEIGH = WayOut.of("weigh-objection", "objection.weigh");
    private static final WayOut SAY_WHY = WayOut.of("say-why");

    static final Rule<Situation> PARENTS_HEARD =
            new Rule<>(
                    Code.GROUND,
                    HEARD,
                    GROUND,
                    at ->
                            BeforeReport.in(at).notHeard().stream()
                                    .<Missing>map(parent ->
                                            new Missing.ParentHeard(Code.GROUND, Answer.of(parent)))
                                    .toList());

    static final Rule<Situation> PARENTS_TOLD =
            new Rule<>(
                    Code.WAIVER,
                    TOLD,
                    WAIVER,
                    at ->
                            BeforeReport.in(at).notTold().stream()
                                    .<Missing>map(person -> new Missing.Told(Code.WAIVER, person))
                                    .toList());

    static final Rule<Situation> OBJECTIONS_WEIGHED =
            new Rule<>(
                    Code.OBJWEIGH,
                    OBJECTION,
                    WEIGH,
                    at ->
                            BeforeReport.openObjections(at.dossier()).stream()
                                    .<Missing>map(number ->
                                            new Missing.ObjectionWeighed(Code.OBJWEIGH, number))
                                    .toList());

    /// Facts are facts, and what was supposed is named as such (S74, S152).
    static final Rule<Attempt<Prepare>> FACTS =
            signals(
                    "facts",
                    Prepare::facts,
                    kind -> kind != Signal.Kind.HYPOTHESIS,
                    Missing.Problem.NOT_THERE);

    static final Rule<Attempt<Prepare>> HYPOTHESES =
            signals(
                    "hypotheses",
                    Prepare::hypotheses,
                    kind -> kind == Signal.Kind.HYPOTHESIS,
                    Missing.Problem.NOT_THERE);

    static final Rule<Attempt<Make>> CONVERSATION_OR_GROUND =
            new Rule<>(
                    Code.GROUND,
                    HEARD,
                    SAY_WHY,
                    attempt ->
                            isInNeed(attempt)
                                            || BeforeReport.in(attempt.situation())
                                                    .notHeard()
                                                    .isEmpty()
                                    ? none()
                                    : ground(
                                            Code.GROUND,
                                            "no_conversation",
                                            attempt.act().noConversation()));

    static final Rule<Attempt<Make>> ANNOUNCED_OR_GROUND =
            new Rule<>(
                    Code.WAIVER,
                    TOLD,
                    SAY_WHY,
                    attempt ->
                            isInNeed(attempt)
                                            || BeforeReport.in(attempt.situation())
                                                    .notTold()
                                                    .isEmpty()
                                    ? none()
                                    : ground(
                                            Code.WAIVER,
                                            "no_announcement",
                                            attempt.act().noAnnouncement()));

    static final Rule<Attempt<Make>> OBJECTIONS_OR_GROUND =
            new Rule<>(
                    Code.OBJWEIGH,
                    OBJECTION,
                    SAY_WHY,
                    attempt ->
                            when(
                                    !isInNeed(attempt)
                                            && !BeforeReport.openObjections(
                                                            attempt.situation().dossier())
                                                    .isEmpty()
                                            && Text.isBlank(attempt.act().because().objections()),
                                    new Missing.Ground(Code.OBJWEIGH, "objections_because")));

    /// A reporter stays unknown to the family on one of three grounds (T9).
    static final Rule<Attempt<Make>> HIDDEN_ON_A_GROUND =
            new Rule<>(
                    Code.REQUIRED,
                    Article.of("known-to-family", "T9"),
                    WayOut.of("fill-in"),
                    attempt -> hidden(attempt.act().known(), isInNeed(attempt)));

    private ReportRules() {}

    private static boolean isInNeed(Attempt<Make> attempt) {
        return attempt.act().because().emergency();
    }

    private static List<Missing> ground(Code code, String name, Report.Reason<?> reason) {
        var missing = new ArrayList<Missing>();
        missing.addAll(when(reason.ground().isBlank(), new Missing.Ground(code, name)));
        missing.addAll(
                when(Text.isBlank(reason.text()), new Missing.Ground(code, name + "_because")));
        return missing;
    }

    private static List<Missing> hidden(Make.KnownForm known, boolean inNeed) {
        if (inNeed || known.toFamily().optional().orElse(true)) {
            return none();
        }
        var missing = new ArrayList<Missing>();
        missing.addAll(
                when(known.ground().isBlank(), new Missing.Field(Code.REQUIRED, "hidden_because")));
        missing.addAll(
                when(Text.isBlank(known.text()), new Missing.Field(Code.REQUIRED, "hidden_text")));
        return missing;
    }

    private static Rule<Attempt<Prepare>> signals(
            String field,
            Function<Prepare, List<Long>> of,
            Predicate<Signal.Kind> wanted,
            Missing.Problem problem) {
        return new Rule<>(
                Code.ABOUT,
                Article.of("facts-and-hypotheses", "S74", "S152"),
                WayOut.of("choose-signal"),
                attempt ->
                        when(
                                !of.apply(attempt.act()).stream()
                                        .allMatch(number -> is(attempt, number, wanted)),
                                new Missing.SoundValue(Code.ABOUT, field, problem, 0)));
    }

    private static boolean is(
            Attempt<Prepare> attempt, long number, Predicate<Signal.Kind> wanted) {
        return attempt.situation()
                .dossier()
                .entry(number)
                .filter(recorded ->
                        recorded.entry() instanceof Entry.SignalRecorded(var signal)
                                && wanted.test(signal.kind()))
                .isPresent();
    }
}
