package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.HelpAct.Evaluate;
import nl.meldwijzer.protocol.HelpAct.Plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What help needs before it is called help (S136-S138, T59).
final class HelpRules {
    private static final Article TERMS = Article.of("help-terms", "T59");
    private static final WayOut COMPLETE = WayOut.of("complete-help");

    /// Help that is planned follows from a decision (S136). Help beside a report is one too.
    static final Rule<Situation> HELP_DECIDED =
            new Rule<>(
                    Code.UNDECIDED,
                    Article.of("decide-after-weighing", "S134", "S136"),
                    WayOut.of("decide", "decision.take"),
                    at ->
                            when(
                                    Weighed.in(at)
                                            .lastDecision()
                                            .filter(last -> last.entry().course().help())
                                            .isEmpty(),
                                    new Missing.Earlier(
                                            Code.UNDECIDED, Missing.What.HELP_DECISION)));

    /// Somebody keeps it together, and somebody can see that it works (T59).
    static final Rule<Attempt<Plan>> MANAGED =
            new Rule<>(
                    Code.HELP_TERMS,
                    TERMS,
                    COMPLETE,
                    attempt -> {
                        var missing = new ArrayList<Missing>();
                        var act = attempt.act();
                        missing.addAll(blank("case_manager", act.charge().caseManager()));
                        missing.addAll(blank("measurable_result", act.result()));
                        return missing;
                    });

    /// A new term comes with when; help that works, with who keeps watching; and once it was too
    /// early to tell, only with advice again (T59).
    static final Rule<Attempt<Evaluate>> EVALUATED =
            new Rule<>(
                    Code.HELP_TERMS,
                    Article.of("effects", "S138", "S139"),
                    COMPLETE,
                    attempt -> {
                        var act = attempt.act();
                        var works = act.works().optional();
                        var missing = new ArrayList<Missing>();
                        missing.addAll(
                                when(
                                        works.filter(Reply.TOO_EARLY::equals).isPresent()
                                                && act.newTerm().isBlank(),
                                        new Missing.Field(Code.HELP_TERMS, "new_term")));
                        if (works.filter(reply -> reply != Reply.YES).isEmpty()) {
                            missing.addAll(blank("monitoring", act.monitoring()));
                        }
                        return missing;
                    });

    static final Rule<Attempt<Evaluate>> ONE_NEW_TERM =
            new Rule<>(
                    Code.FOLLOW,
                    TERMS,
                    WayOut.of("ask-advice", "advice.ask"),
                    attempt ->
                            when(isTooEarlyAgain(attempt), new Missing.AdviceAsked(Code.FOLLOW)));

    private HelpRules() {}

    /// At most the school's own term from today (P7).
    static <A extends Act> Rule<Attempt<A>> inTime(
            String field, Function<A, Answer<LocalDate>> day) {
        return new Rule<>(
                Code.HELP_TERMS,
                Article.of("effects", "S138", "S139"),
                WayOut.of("sooner"),
                attempt ->
                        when(
                                isTooLate(
                                        day.apply(attempt.act()).optional(),
                                        attempt.circumstances()),
                                new Missing.SoundValue(
                                        Code.HELP_TERMS, field, Missing.Problem.TOO_LATE, 0)));
    }

    private static boolean isTooLate(Optional<LocalDate> day, Circumstances at) {
        var school = at.school();
        return day.filter(school.terms().end(Term.P7, at.today(), school.calendar())::isBefore)
                .isPresent();
    }

    private static boolean isTooEarlyAgain(Attempt<Evaluate> attempt) {
        var dossier = attempt.situation().dossier();
        var act = attempt.act();
        return act.works().optional().filter(Reply.TOO_EARLY::equals).isPresent()
                && act.about()
                        .optional()
                        .filter(plan -> new Helped(dossier).tooEarly(plan) > 0)
                        .isPresent()
                && !OpenDoubt.isAdvised(dossier);
    }

    private static List<Missing> blank(String field, String text) {
        return when(Text.isBlank(text), new Missing.Field(Code.HELP_TERMS, field));
    }
}
