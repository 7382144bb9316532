package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.HelpAct.AgreeInClass;
import nl.meldwijzer.protocol.HelpAct.Evaluate;
import nl.meldwijzer.protocol.HelpAct.MakePlan;
import nl.meldwijzer.protocol.HelpAct.ReviewPlan;

import java.time.LocalDate;
import java.util.List;

/// What happens in class, and what the help did (S121, S122, S138, S139, S147, S148).
final class SupportConduct {
    static final Procedure<MakePlan> MAKE =
            Procedure.of(
                    Form.of("plan.make", Who.DOSSIER, SupportConduct::make)
                            .text("goals", MakePlan::goals)
                            .must()
                            .ofSchool()
                            .lines("actions", MakePlan::actions)
                            .must()
                            .person("owner", MakePlan::owner)
                            .must()
                            .upcoming("interim_on", act -> act.reviews().interim())
                            .must()
                            .upcoming("final_on", act -> act.reviews().last())
                            .must()
                            .everyone("discussed_with", MakePlan::told),
                    StandingRules.WORKING,
                    List.of(),
                    SupportConduct::made);

    static final Procedure<ReviewPlan> REVIEW =
            Procedure.of(
                    Form.of("plan.review", Who.DOSSIER, SupportConduct::review)
                            .entry("about", ReviewPlan::about)
                            .must()
                            .choice("moment", Help.Moment.values(), ReviewPlan::moment)
                            .must()
                            .everyone("discussed_with", ReviewPlan::told)
                            .text("result", ReviewPlan::result)
                            .must()
                            .ofSchool(),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING, List.of(Target.PLAN.isThere())),
                    List.of(Target.PLAN.isMeant(ReviewPlan::about)),
                    SupportConduct::reviewed);

    static final Procedure<AgreeInClass> AGREE =
            Procedure.of(
                    Form.of(
                                    "class.agree",
                                    Who.DOSSIER,
                                    in ->
                                            new AgreeInClass(
                                                    in.typed("text"), in.people("shared_with")))
                            .text("text", AgreeInClass::text)
                            .must()
                            .ofSchool()
                            .people("shared_with", AgreeInClass::sharedWith),
                    StandingRules.WORKING,
                    List.of(),
                    attempt ->
                            Recording.in(attempt.situation())
                                    .add(
                                            new HelpEntry.AgreedInClass(
                                                    attempt.act().text(),
                                                    attempt.act().sharedWith()))
                                    .accepted());

    static final Procedure<Evaluate> EVALUATE =
            Procedure.of(
                    Form.of("effect.evaluate", Who.DOSSIER, SupportConduct::evaluate)
                            .entry("about", Evaluate::about)
                            .must()
                            .choice(
                                    "q5",
                                    Question.Q5.replies().toArray(Wired[]::new),
                                    Evaluate::works)
                            .must()
                            .text("reason", Evaluate::reason)
                            .must()
                            .ofSchool()
                            .upcoming("new_term", Evaluate::newTerm)
                            .text("monitoring", Evaluate::monitoring),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING, List.of(Target.HELP.isThere())),
                    List.of(
                            Target.HELP.isMeant(Evaluate::about),
                            HelpRules.EVALUATED,
                            HelpRules.ONE_NEW_TERM,
                            HelpRules.inTime("new_term", Evaluate::newTerm)),
                    SupportConduct::evaluated);

    static final List<Procedure<?>> ALL = List.of(MAKE, REVIEW, AGREE, EVALUATE);

    private SupportConduct() {}

    private static MakePlan make(FieldReader in) {
        return new MakePlan(
                in.typed("goals"),
                in.lines("actions"),
                in.person("owner"),
                new MakePlan.ReviewsForm(in.date("interim_on"), in.date("final_on")),
                in.everyone("discussed_with"));
    }

    private static ReviewPlan review(FieldReader in) {
        return new ReviewPlan(
                in.entry("about"),
                in.choice("moment", Help.Moment.class),
                in.everyone("discussed_with"),
                in.typed("result"));
    }

    private static Evaluate evaluate(FieldReader in) {
        return new Evaluate(
                in.entry("about"),
                in.choice("q5", Question.Q5.replies()),
                in.typed("reason"),
                in.date("new_term"),
                in.typed("monitoring"));
    }

    /// A plan that was not talked over yet is (S121), and its results twice (S122).
    private static Decision.Accepted made(Attempt<MakePlan> attempt) {
        var act = attempt.act();
        var reviews = new Help.Reviews(value(act.reviews().interim()), value(act.reviews().last()));
        var owner = value(act.owner());
        var plan = new Help.Support(act.goals(), act.actions(), owner, reviews, act.told());
        var who = new DueFor.Person(owner);
        return Recording.in(attempt.situation())
                .add(
                        new HelpEntry.PlanMade(plan),
                        dues -> {
                            dues.on(DueKind.PLAN_INTERIM, who, reviews.interim(), Term.P7)
                                    .on(DueKind.PLAN_FINAL, who, reviews.last(), Term.P7);
                            return act.told().isEmpty()
                                    ? dues.set(DueKind.PLAN_TOLD, who, Term.P5)
                                    : dues;
                        })
                .accepted();
    }

    private static Decision.Accepted reviewed(Attempt<ReviewPlan> attempt) {
        var act = attempt.act();
        long about = value(act.about());
        var moment = value(act.moment());
        return Recording.in(attempt.situation())
                .add(
                        new HelpEntry.PlanReviewed(about, moment, act.told(), act.result()),
                        dues -> {
                            dues.settle(DueKind.PLAN_INTERIM.about(about));
                            return moment == Help.Moment.FINAL
                                    ? dues.settle(DueKind.PLAN_FINAL.about(about))
                                    : dues;
                        })
                .accepted();
    }

    private static Decision.Accepted evaluated(Attempt<Evaluate> attempt) {
        var act = attempt.act();
        long about = value(act.about());
        var works = value(act.works());
        var newTerm = works == Reply.TOO_EARLY ? act.newTerm() : Answer.<LocalDate>blank();
        var entry = new HelpEntry.Evaluated(about, works, act.reason(), newTerm, act.monitoring());
        return Recording.in(attempt.situation())
                .add(entry, dues -> afterwards(dues, entry, attempt.situation().dossier()))
                .accepted();
    }

    /// Help that does not work brings the dossier back to the weighing, and to the question of a
    /// report (S139).
    private static Dues afterwards(Dues dues, HelpEntry.Evaluated entry, Dossier dossier) {
        new Helped(dossier).dueEvaluations(entry.about()).forEach(dues::settle);
        if (entry.works() == Reply.NO) {
            return dues.weigh().reportAfterAll();
        }
        entry.newTerm()
                .optional()
                .ifPresent(day -> dues.on(DueKind.EFFECT, dues.recorder(), day, Term.P7));
        return dues;
    }
}
