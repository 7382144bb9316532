package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.HelpAct.Arrive;
import nl.meldwijzer.protocol.HelpAct.Plan;
import nl.meldwijzer.protocol.HelpAct.Refer;

import java.util.List;
import java.util.stream.Stream;

/// Help that is organised, and whether it was reached, for each person apart (S43, S44, S137, S144,
/// S145).
final class HelpConduct {
    static final Procedure<Plan> PLAN =
            Procedure.of(
                    Form.of("help.plan", Who.DOSSIER, HelpConduct::plan)
                            .lines("actions", Plan::actions)
                            .must(Code.HELP_TERMS)
                            .person("owner", act -> act.charge().owner())
                            .must(Code.HELP_TERMS)
                            .upcoming("by", act -> act.charge().by())
                            .must(Code.HELP_TERMS)
                            .text("case_manager", act -> act.charge().caseManager())
                            .upcoming("term", Plan::term)
                            .must(Code.HELP_TERMS)
                            .text("measurable_result", Plan::result),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING,
                            List.of(ClosingRules.NOT_CLOSED, HelpRules.HELP_DECIDED)),
                    List.of(HelpRules.MANAGED, HelpRules.inTime("term", Plan::term)),
                    HelpConduct::planned);

    static final Procedure<Refer> REFER =
            Procedure.of(
                    Form.of(
                                    "referral.make",
                                    Who.DOSSIER,
                                    in ->
                                            new Refer(
                                                    in.typed("organisation"),
                                                    in.everyone("for"),
                                                    in.typed("agreements_made")))
                            .text("organisation", Refer::organisation)
                            .must()
                            .everyone("for", Refer::whom)
                            .must()
                            .text("agreements_made", Refer::agreements)
                            .ofSchool(),
                    StandingRules.WORKING,
                    List.of(),
                    HelpConduct::referred);

    static final Procedure<Arrive> ARRIVE =
            Procedure.of(
                    Form.of("referral.arrival", Who.DOSSIER, HelpConduct::arrive)
                            .entry("about", Arrive::about)
                            .must()
                            .involved("for", Arrive::whom)
                            .must()
                            .choice("arrived", Help.Arrival.values(), Arrive::arrived)
                            .must()
                            .upcoming("new_date", Arrive::newDate),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING, List.of(Target.REFERRAL.isThere())),
                    List.of(
                            Target.REFERRAL.isMeant(Arrive::about),
                            FormRules.required("new_date", HelpConduct::waitsForNothing)),
                    HelpConduct::arrived);

    static final List<Procedure<?>> ALL =
            Stream.<List<Procedure<?>>>of(List.of(PLAN, REFER, ARRIVE), SupportConduct.ALL)
                    .flatMap(List::stream)
                    .toList();

    private HelpConduct() {}

    static Decision decide(HelpAct act, Situation at) {
        return switch (act) {
            case Plan plan -> PLAN.decide(plan, at);
            case Refer refer -> REFER.decide(refer, at);
            case Arrive arrive -> ARRIVE.decide(arrive, at);
            case HelpAct.MakePlan make -> SupportConduct.MAKE.decide(make, at);
            case HelpAct.ReviewPlan review -> SupportConduct.REVIEW.decide(review, at);
            case HelpAct.AgreeInClass agree -> SupportConduct.AGREE.decide(agree, at);
            case HelpAct.Evaluate evaluate -> SupportConduct.EVALUATE.decide(evaluate, at);
        };
    }

    private static Plan plan(FieldReader in) {
        return new Plan(
                in.lines("actions"),
                new Plan.ChargeForm(in.person("owner"), in.date("by"), in.typed("case_manager")),
                in.date("term"),
                in.typed("measurable_result"));
    }

    private static Arrive arrive(FieldReader in) {
        return new Arrive(
                in.entry("about"),
                in.involved("for"),
                in.choice("arrived", Help.Arrival.class),
                in.date("new_date"));
    }

    private static boolean waitsForNothing(Arrive act) {
        return act.newDate().isBlank()
                && act.arrived().optional().filter(Help.Arrival.WAITING::equals).isPresent();
    }

    private static Decision.Accepted planned(Attempt<Plan> attempt) {
        var act = attempt.act();
        var charge = act.charge();
        var help =
                new Help.Planned(
                        act.actions(),
                        new Help.Charge(
                                value(charge.owner()), value(charge.by()), charge.caseManager()),
                        value(act.term()),
                        act.result());
        return Recording.in(attempt.situation())
                .add(
                        new HelpEntry.Planned(help),
                        dues ->
                                dues.settle(DueKind.HELP)
                                        .on(
                                                DueKind.EFFECT,
                                                new DueFor.Person(help.charge().owner()),
                                                help.term(),
                                                Term.P7))
                .accepted();
    }

    private static Decision.Accepted referred(Attempt<Refer> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new HelpEntry.Referred(act.organisation(), act.whom(), act.agreements()),
                        dues -> {
                            act.whom()
                                    .forEach(whom ->
                                            dues.set(
                                                    DueKind.ARRIVAL,
                                                    whom,
                                                    dues.recorder(),
                                                    Term.P6));
                            return dues;
                        })
                .accepted();
    }

    /// Who waits is asked about again on the new day; who did not arrive, after the same term.
    private static Decision.Accepted arrived(Attempt<Arrive> attempt) {
        var act = attempt.act();
        long about = value(act.about());
        var whom = value(act.whom());
        var arrived = value(act.arrived());
        return Recording.in(attempt.situation())
                .add(
                        new HelpEntry.Arrived(about, whom, arrived, act.newDate()),
                        dues -> {
                            dues.settle(DueKind.ARRIVAL, whom);
                            return switch (arrived) {
                                case YES -> dues;
                                case NO ->
                                        dues.set(DueKind.ARRIVAL, whom, dues.recorder(), Term.P6);
                                case WAITING ->
                                        dues.on(
                                                DueKind.ARRIVAL,
                                                whom,
                                                dues.recorder(),
                                                value(act.newDate()),
                                                Term.P6);
                            };
                        })
                .accepted();
    }
}
