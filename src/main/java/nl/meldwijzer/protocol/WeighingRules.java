package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Weighable.ToAddress;
import nl.meldwijzer.protocol.WeighingAct.Weigh;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a weighing rests on and answers to (S41, S75, S88, S131, S133, S160, T32).
final class WeighingRules {
    private static final Article INPUTS = Article.of("three-inputs", "S131");

    /// What a weighing can be about, as the form offers it.
    static final List<String> ADDRESSED =
            List.of(
                    Signal.Kind.HYPOTHESIS.wireName(),
                    "protocol.entry.consent.answered",
                    "protocol.entry.consent.withdrawn",
                    "protocol.entry.objection.recorded");

    private static final WayOut ADDRESS = WayOut.of("address");

    /// Signals, advice and the conversation with the parents; what is not there has a reason
    /// (S131).
    static final Rule<Attempt<Weigh>> INPUTS_THERE =
            new Rule<>(
                    Code.INPUTS,
                    INPUTS,
                    WayOut.of("say-why"),
                    attempt ->
                            when(
                                    !Weighable.missing(attempt.situation().dossier()).isEmpty()
                                            && Text.isBlank(
                                                    attempt.act().inputs().missingBecause()),
                                    new Missing.Ground(Code.INPUTS, "inputs_missing_because")));

    /// Open hypotheses come back when there is weighed (S75).
    static final Rule<Attempt<Weigh>> HYPOTHESES_ADDRESSED =
            addressed(Code.HYPOPEN, Article.of("hypothesis", "S75"), ToAddress::hypotheses);

    /// A refusal never disappears: the weighing says what it means (S88, S133).
    static final Rule<Attempt<Weigh>> REFUSALS_ADDRESSED =
            addressed(
                    Code.REFUSAL_WEIGH, Article.of("refusal", "S88", "S133"), ToAddress::refusals);

    /// An objection that was not met is weighed (S160).
    static final Rule<Attempt<Weigh>> OBJECTIONS_ADDRESSED =
            addressed(
                    Code.OBJWEIGH,
                    Article.of("objection", "S159", "S160", "S161"),
                    ToAddress::objections);

    /// What Veilig Thuis thinks of it, or why nobody asked (S41).
    static final Rule<Attempt<Weigh>> VIEW_ASKED =
            new Rule<>(
                    Code.INPUTS,
                    Article.of("view", "S41"),
                    WayOut.of("ask-advice", "advice.ask"),
                    attempt -> view(attempt.act().inputs()));

    /// What it means for other children in the family (T32).
    static final Rule<Attempt<Weigh>> OTHER_CHILDREN =
            new Rule<>(
                    Code.REQUIRED,
                    Article.of("other-children", "T32"),
                    WayOut.of("fill-in"),
                    attempt ->
                            when(
                                    Text.isBlank(attempt.act().estimate().otherChildren()),
                                    new Missing.Field(Code.REQUIRED, "other_children")));

    /// The model of 2010 has no framework: its answers are no part of what is weighed.
    static final Rule<Attempt<Weigh>> NO_FRAMEWORK =
            new Rule<>(
                    Code.KIND,
                    Article.of("without-framework", "S40"),
                    WayOut.of("leave-blank"),
                    attempt ->
                            Arrays.stream(Question.values())
                                    .flatMap(question -> filled(attempt.act(), question))
                                    .<Missing>map(name ->
                                            new Missing.SoundValue(
                                                    Code.KIND,
                                                    name,
                                                    Missing.Problem.NOT_FOR_THIS_KIND,
                                                    0))
                                    .toList());

    private WeighingRules() {}

    private static Rule<Attempt<Weigh>> addressed(
            Code code, Article article, Function<ToAddress, List<Long>> numbers) {
        return new Rule<>(
                code,
                article,
                ADDRESS,
                attempt ->
                        numbers.apply(ToAddress.in(attempt.situation().dossier())).stream()
                                .filter(number ->
                                        !attempt.act().inputs().addresses().contains(number))
                                .<Missing>map(number -> new Missing.Addressed(code, number))
                                .toList());
    }

    private static List<Missing> view(Weigh.InputsForm inputs) {
        if (!Text.isBlank(inputs.viewText())) {
            return none();
        }
        var isLeft = inputs.view().optional().filter(Weighing.View.NOT_ASKED::equals).isPresent();
        return List.of(
                isLeft
                        ? new Missing.Ground(Code.INPUTS, "vt_view_text")
                        : new Missing.Field(Code.INPUTS, "vt_view_text"));
    }

    private static Stream<String> filled(Weigh act, Question question) {
        return Stream.of(
                        act.reply(question).isBlank() ? "" : "answer",
                        Text.isBlank(act.on(question).text()) ? "" : "text")
                .filter(part -> !part.isEmpty())
                .map(part -> WeighingConduct.field(question, part));
    }
}
