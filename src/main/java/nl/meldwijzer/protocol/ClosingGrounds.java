package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ClosingAct.Close;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What each ground for closing rests on: a dossier is not closed on something that it does not
/// hold (S88, S125, S138, S139, S167, T58).
final class ClosingGrounds {
    /// What the text of a closing can be about, as the form offers it.
    static final List<String> ADDRESSED =
            List.of("protocol.entry.consent.answered", "protocol.entry.consent.withdrawn");

    /// Where the framework calls for a report, closing is no way around the decision (T7, T58).
    static final Rule<Situation> NO_UNMADE_REPORT =
            new Rule<>(
                    Code.FRAMEWORK,
                    Article.of("framework-deviation", "T7", "T58"),
                    WayOut.of("report-or-deviate", "report.record", "not-report.decide"),
                    at ->
                            when(
                                    isUnreported(at),
                                    new Missing.Earlier(
                                            Code.FRAMEWORK, Missing.What.REPORT_OR_DECISION)));

    /// Whoever says that help works evaluated it so, and organised no other help since (S138).
    private static final Rule<Attempt<Close>> HELP_WORKS =
            new Rule<>(
                    Code.FOLLOW,
                    Article.of("closing-help", "S138", "S139"),
                    WayOut.of("evaluate-help", "effect.evaluate"),
                    attempt ->
                            when(
                                    isOn(attempt, Closing.Ground.HELP_EFFECTIVE)
                                            && !isHelped(attempt.situation().dossier()),
                                    new Missing.Earlier(Code.FOLLOW, Missing.What.HELP_EFFECTIVE)));

    /// After a report means that there is one, and that looking back on it was good enough (S167).
    private static final Rule<Attempt<Close>> LOOKED_BACK =
            new Rule<>(
                    Code.FOLLOW,
                    Article.of("closing-report", "S167", "S168"),
                    WayOut.of("look-back", "report.record", "report.review"),
                    attempt ->
                            isOn(attempt, Closing.Ground.AFTER_REPORT)
                                    ? withoutReview(attempt.situation())
                                    : none());

    /// A refusal that no weighing was about yet never disappears: the closing says what it means
    /// (S88, S133).
    private static final Rule<Attempt<Close>> REFUSALS_ADDRESSED =
            new Rule<>(
                    Code.REFUSAL_WEIGH,
                    Article.of("refusal", "S88", "S133"),
                    WayOut.of("address"),
                    ClosingGrounds::unaddressed);

    static final List<Rule<Attempt<Close>>> ALL =
            List.of(HELP_WORKS, LOOKED_BACK, REFUSALS_ADDRESSED);

    private ClosingGrounds() {}

    private static boolean isOn(Attempt<Close> attempt, Closing.Ground ground) {
        return attempt.act().ground().optional().filter(ground::equals).isPresent();
    }

    private static boolean isHelped(Dossier dossier) {
        var evaluations = dossier.all(HelpEntry.Evaluated.class);
        return !evaluations.isEmpty()
                && evaluations.getLast().entry().works() == Framework.Reply.YES
                && evaluations.getLast().number() > dossier.last(HelpEntry.Planned.class);
    }

    /// A report that is asked for already is not asked for twice.
    private static List<Missing> withoutReview(Situation at) {
        var dossier = at.dossier();
        var missing = new ArrayList<Missing>();
        if (dossier.last(ReportEntry.Made.class) == 0 && !isUnreported(at)) {
            missing.add(new Missing.Earlier(Code.FOLLOW, Missing.What.REPORT));
        }
        if (!isGoodEnough(dossier)) {
            missing.add(new Missing.Earlier(Code.FOLLOW, Missing.What.REPORT_REVIEW));
        }
        return missing;
    }

    private static boolean isGoodEnough(Dossier dossier) {
        var reviews = dossier.all(ReportEntry.LookedBack.class);
        return !reviews.isEmpty()
                && reviews.getLast().entry().improvement() == Report.Improvement.SUFFICIENT
                && reviews.getLast().number() > dossier.last(ReportEntry.Made.class);
    }

    private static boolean isUnreported(Situation at) {
        var weighed = Weighed.in(at);
        return weighed.says().callsForReport()
                && !weighed.isDecidedNotToReport()
                && weighed.current()
                        .filter(one -> at.dossier().last(ReportEntry.Made.class) < one.number())
                        .isPresent();
    }

    private static List<Missing> unaddressed(Attempt<Close> attempt) {
        var dossier = attempt.situation().dossier();
        var addressed = new HashSet<>(attempt.act().addresses());
        dossier.all(WeighingEntry.Weighed.class)
                .forEach(one -> addressed.addAll(one.entry().weighing().inputs().addresses()));
        dossier.all(ClosingEntry.Closed.class)
                .forEach(one -> addressed.addAll(one.entry().addresses()));
        return Consents.refusals(dossier).stream()
                .map(Dossier.Noted::number)
                .filter(number -> !addressed.contains(number))
                .<Missing>map(number -> new Missing.Addressed(Code.REFUSAL_WEIGH, number))
                .toList();
    }
}
