package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.ConversationAct.Hold;
import nl.meldwijzer.protocol.ConversationAct.Plan;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a conversation and its report ask for (S28, S106, S109-S111, T61).
final class ConversationRules {
    /// The parent reacts before the school interprets (S111).
    static final Rule<Attempt<Hold>> REACTION_FIRST =
            new Rule<>(
                    Code.REACTION_FIRST,
                    Article.of("reaction-first", "S110", "S111"),
                    WayOut.of("write-reaction"),
                    attempt ->
                            when(
                                    isInterpretationAlone(attempt.act().told()),
                                    new Missing.Field(Code.REACTION_FIRST, "reaction")));

    /// A report of step 3 or of an announced report holds the reaction (S110, S158).
    static final Rule<Attempt<Hold>> REACTION_WRITTEN =
            new Rule<>(
                    Code.REQUIRED,
                    Article.of("reaction-first", "S110", "S111"),
                    WayOut.of("write-reaction"),
                    attempt ->
                            when(
                                    lacksReaction(attempt.act()),
                                    new Missing.Field(Code.REQUIRED, "reaction")));

    /// Who is not to be contacted is not invited (T61).
    static final Rule<Attempt<Plan>> MAY_BE_CONTACTED =
            new Rule<>(
                    Code.WITHHELD,
                    Article.of("do-not-contact", "S128", "T61"),
                    WayOut.of("allow-contact", "contact.allow"),
                    attempt ->
                            when(
                                    isWithheld(attempt.act().present(), attempt.situation()),
                                    new Missing.SoundValue(
                                            Code.WITHHELD,
                                            "with",
                                            Missing.Problem.CONTACT_WITHHELD,
                                            0)));

    private ConversationRules() {}

    /// An IB is there, or a reason why not (S28, S106).
    static <A extends Act> Rule<Attempt<A>> ibOrGround(
            Function<A, Answer<Conversation.Type>> type, Function<A, Conversation.Present> of) {
        return new Rule<>(
                Code.NOIB,
                Article.of("with-ib", "S28", "S106"),
                WayOut.of("bring-ib"),
                attempt -> {
                    var present = of.apply(attempt.act());
                    boolean isAsked =
                            type.apply(attempt.act())
                                    .optional()
                                    .filter(Conversation.Type.REPORT_ANNOUNCEMENT::equals)
                                    .isEmpty();
                    return when(
                            isAsked
                                    && !hasIb(present, attempt.circumstances())
                                    && Text.isBlank(present.noIbBecause()),
                            new Missing.Ground(Code.NOIB, "no_ib_because"));
                });
    }

    static boolean hasIb(Conversation.Present present, Circumstances at) {
        var coordinators = at.school().offices().of(SchoolFunction.coordinators());
        return present.staff().isEmpty()
                ? at.author().holdsAny(SchoolFunction.coordinators())
                : present.staff().stream().anyMatch(coordinators::contains);
    }

    static boolean isWithheld(Conversation.Present present, Situation at) {
        var withheld = Withheld.in(at.dossier());
        return present.with().stream().anyMatch(withheld::contains);
    }

    /// Facts are facts: what was assumed is not put before a parent as one (S109).
    static Rule<Attempt<Hold>> facts() {
        return entries(
                "facts",
                act -> act.told().facts(),
                signal -> signal.kind() == Signal.Kind.FACT,
                Missing.Problem.NOT_A_FACT);
    }

    /// What became clearer is a signal.
    static Rule<Attempt<Hold>> signals(String field, Function<Hold, List<Long>> of) {
        return entries(field, of, _ -> true, Missing.Problem.NOT_A_SIGNAL);
    }

    private static Rule<Attempt<Hold>> entries(
            String field,
            Function<Hold, List<Long>> of,
            Predicate<Signal> wanted,
            Missing.Problem problem) {
        return new Rule<>(
                Code.ABOUT,
                Article.of("facts-first", "S109", "S113"),
                WayOut.of("choose-signal"),
                attempt ->
                        when(
                                !of.apply(attempt.act()).stream()
                                        .allMatch(number -> isSignal(number, attempt, wanted)),
                                new Missing.SoundValue(Code.ABOUT, field, problem, 0)));
    }

    private static boolean isSignal(long number, Attempt<Hold> attempt, Predicate<Signal> wanted) {
        return attempt.situation()
                .dossier()
                .entry(number)
                .filter(recorded ->
                        recorded.entry() instanceof Entry.SignalRecorded(var signal)
                                && wanted.test(signal))
                .isPresent();
    }

    private static boolean isInterpretationAlone(Conversation.Told told) {
        return !Text.isBlank(told.interpretation()) && Text.isBlank(told.reaction());
    }

    private static boolean lacksReaction(Hold act) {
        return act.type()
                        .optional()
                        .filter(type -> type != Conversation.Type.CONCERN_SHARING)
                        .isPresent()
                && Text.isBlank(act.told().reaction())
                && Text.isBlank(act.told().interpretation());
    }
}
