package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Weighing.Considered;
import nl.meldwijzer.protocol.WeighingAct.Weigh;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The weighing of step 4 (S40, S41, S131-S133).
final class WeighingConduct {
    static final Procedure<Weigh> WEIGH =
            Procedure.of(
                    form(),
                    StandingRules.all(
                            StandingRules.WORKING,
                            List.of(ClosingRules.NOT_CLOSED, StepRules.NO_DOUBT_WITHOUT_ADVICE)),
                    List.of(
                            WeighingRules.INPUTS_THERE,
                            WeighingRules.HYPOTHESES_ADDRESSED,
                            WeighingRules.REFUSALS_ADDRESSED,
                            WeighingRules.OBJECTIONS_ADDRESSED,
                            WeighingRules.VIEW_ASKED,
                            WeighingRules.OTHER_CHILDREN,
                            WeighingRules.NO_FRAMEWORK),
                    WeighingConduct::weighed);

    static final List<Procedure<?>> ALL =
            Stream.<List<Procedure<?>>>of(List.of(WEIGH), DecisionConduct.ALL)
                    .flatMap(List::stream)
                    .toList();

    private WeighingConduct() {}

    static Decision decide(WeighingAct act, Situation at) {
        return switch (act) {
            case Weigh weigh -> WEIGH.decide(weigh, at);
            case WeighingAct.Propose propose -> DecisionConduct.PROPOSE.decide(propose, at);
            case WeighingAct.Take take -> DecisionConduct.TAKE.decide(take, at);
            case WeighingAct.CheckSafety check -> DecisionConduct.CHECK.decide(check, at);
            case WeighingAct.DecideNot not -> DecisionConduct.NOT_REPORT.decide(not, at);
        };
    }

    static String field(Question question, String part) {
        return "answers." + question.wireName() + "." + part;
    }

    private static Form<Weigh> form() {
        var form =
                Form.of("weighing.record", Who.DOSSIER, WeighingConduct::read)
                        .text("risk", act -> act.estimate().risk())
                        .must(Code.RNS)
                        .ofSchool()
                        .text("nature", act -> act.estimate().nature())
                        .must(Code.RNS)
                        .ofSchool()
                        .text("seriousness", act -> act.estimate().seriousness())
                        .must(Code.RNS)
                        .ofSchool()
                        .text("other_children", act -> act.estimate().otherChildren())
                        .ofSchool()
                        .entries(
                                "addresses",
                                WeighingRules.ADDRESSED,
                                act -> act.inputs().addresses())
                        .text("inputs_missing_because", act -> act.inputs().missingBecause())
                        .ofSchool()
                        .choice("vt_view", Weighing.View.values(), act -> act.inputs().view())
                        .must()
                        .text("vt_view_text", act -> act.inputs().viewText());
        for (var question : Question.values()) {
            form =
                    form.choice(
                                    field(question, "answer"),
                                    question.replies().toArray(Wired[]::new),
                                    act -> act.reply(question))
                            .text(field(question, "text"), act -> act.on(question).text())
                            .ofSchool();
        }
        return form;
    }

    private static Weigh read(FieldReader in) {
        var considered = new EnumMap<Question, Weigh.ConsideredForm>(Question.class);
        for (var question : Question.values()) {
            considered.put(
                    question,
                    new Weigh.ConsideredForm(
                            in.choice(field(question, "answer"), question.replies()),
                            in.typed(field(question, "text"))));
        }
        return new Weigh(
                new Weighing.Estimate(
                        in.typed("risk"),
                        in.typed("nature"),
                        in.typed("seriousness"),
                        in.typed("other_children")),
                new Weigh.InputsForm(
                        in.typed("inputs_missing_because"),
                        in.entries("addresses"),
                        in.choice("vt_view", Weighing.View.class),
                        in.typed("vt_view_text")),
                considered);
    }

    private static Decision.Accepted weighed(Attempt<Weigh> attempt) {
        var act = attempt.act();
        var inputs = act.inputs();
        var weighing =
                new Weighing(
                        act.estimate(),
                        new Weighing.Inputs(
                                inputs.missingBecause(),
                                there(inputs.addresses(), attempt.situation().dossier()),
                                value(inputs.view()),
                                inputs.viewText()),
                        considered(act));
        return Recording.in(attempt.situation())
                .add(
                        new WeighingEntry.Weighed(weighing),
                        dues ->
                                dues.settle(DueKind.WEIGHING, DueKind.DECIDE)
                                        .set(
                                                DueKind.DECIDE,
                                                DecisionRules.whoSeesToADecision(
                                                        attempt.situation()),
                                                Term.P3))
                .accepted();
    }

    private static List<Long> there(List<Long> numbers, Dossier dossier) {
        return numbers.stream().filter(number -> dossier.entry(number).isPresent()).toList();
    }

    private static Map<Question, Considered> considered(Weigh act) {
        var considered = new EnumMap<Question, Considered>(Question.class);
        Arrays.stream(Question.values())
                .forEach(question ->
                        act.reply(question)
                                .optional()
                                .ifPresent(reply ->
                                        considered.put(
                                                question,
                                                new Considered(reply, act.on(question).text()))));
        return considered;
    }
}
