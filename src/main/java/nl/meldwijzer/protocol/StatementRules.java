package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.ArrayList;
import java.util.List;

/// What each kind of statement asks for (S73-S77, T30, T33, T34).
final class StatementRules {
    /// Fact or hypothesis is a choice that somebody makes; there is no default (S74).
    static final Rule<Attempt<Act.RecordSignal>> KIND_CHOSEN =
            new Rule<>(
                    Code.REQUIRED,
                    Article.of("kind", "S73", "S74"),
                    WayOut.of("choose-kind"),
                    attempt ->
                            when(
                                    attempt.act().kind().isBlank(),
                                    new Missing.Field(Code.REQUIRED, "kind")));

    /// A tick in the memory aid alone is never saved (T34).
    static final Rule<Attempt<Act.RecordSignal>> TICK_IS_NOTHING =
            new Rule<>(
                    Code.MINFIELDS,
                    Article.of("own-observation", "S54", "T34"),
                    WayOut.of("describe"),
                    attempt ->
                            when(
                                    isTickAlone(attempt.act()),
                                    new Missing.Field(Code.MINFIELDS, "text")));

    /// Information of others has a source: who or which function, how and when it came (S76).
    static final Rule<Attempt<Act.RecordSignal>> SOURCE_NAMED =
            new Rule<>(
                    Code.SOURCE,
                    Article.of("source", "S57", "S76"),
                    WayOut.of("name-source"),
                    attempt ->
                            is(attempt, Signal.Kind.THIRD_PARTY)
                                    ? blankOfSource(Code.SOURCE, attempt.act().support().source())
                                    : none());

    /// Only a qualified person makes a diagnosis; anyone may record whose it is and how she knows
    /// (S77).
    static final Rule<Attempt<Act.RecordSignal>> DIAGNOSIS_QUALIFIED =
            new Rule<>(
                    Code.DIAG,
                    Article.of("diagnosis", "S77"),
                    WayOut.of("as-third-party", "signal.record"),
                    attempt ->
                            is(attempt, Signal.Kind.DIAGNOSIS) && !isOwnDiagnosis(attempt)
                                    ? blankOfDiagnosis(attempt.act().support())
                                    : none());

    /// What a kind does not have is not quietly dropped: the source of a "fact" makes it
    /// information of others.
    static final Rule<Attempt<Act.RecordSignal>> FIELDS_FIT_KIND =
            new Rule<>(
                    Code.KIND,
                    Article.of("kind", "S73", "S74"),
                    WayOut.of("choose-kind"),
                    StatementRules::strange);

    private StatementRules() {}

    /// A diagnosis by the author herself, who holds a qualified function.
    static boolean isOwnDiagnosis(Attempt<Act.RecordSignal> attempt) {
        var support = attempt.act().support();
        return attempt.situation().author().functions().contains(SchoolFunction.ORTHOPEDAGOGUE)
                && diagnosisFields(support).isEmpty()
                && sourceFields(support.source()).isEmpty();
    }

    private static boolean is(Attempt<Act.RecordSignal> attempt, Signal.Kind kind) {
        return attempt.act().kind().optional().filter(kind::equals).isPresent();
    }

    private static boolean isTickAlone(Act.RecordSignal act) {
        return !act.support().catalogue().isEmpty() && Text.isBlank(act.text());
    }

    private static List<Missing> blankOfSource(Code code, Source.Form source) {
        var missing = new ArrayList<Missing>();
        var nobody = Text.isBlank(source.who()) && Text.isBlank(source.function());
        missing.addAll(when(nobody, new Missing.Field(code, "source.who")));
        missing.addAll(when(Text.isBlank(source.how()), new Missing.Field(code, "source.how")));
        missing.addAll(when(source.when().isBlank(), new Missing.Field(code, "source.when")));
        return missing;
    }

    private static List<Missing> blankOfDiagnosis(Act.RecordSignal.Support support) {
        var missing = new ArrayList<Missing>();
        missing.addAll(
                when(
                        Text.isBlank(support.diagnosedBy()),
                        new Missing.Field(Code.DIAG, "diagnosed_by")));
        missing.addAll(qualification(support.diagnosedByFunction()));
        missing.addAll(
                when(
                        support.diagnosedOn().isBlank(),
                        new Missing.Field(Code.DIAG, "diagnosed_on")));
        missing.addAll(blankOfSource(Code.DIAG, support.source()));
        return missing;
    }

    private static List<Missing> qualification(Answer<Signal.Diagnostician> function) {
        return switch (function) {
            case Answer.Blank<Signal.Diagnostician>() ->
                    List.of(new Missing.Field(Code.DIAG, "diagnosed_by_function"));
            case Answer.Given<Signal.Diagnostician>(var given) ->
                    when(
                            given == Signal.Diagnostician.OTHER,
                            new Missing.SoundValue(
                                    Code.DIAG,
                                    "diagnosed_by_function",
                                    Missing.Problem.NOT_QUALIFIED,
                                    0));
        };
    }

    private static List<Missing> strange(Attempt<Act.RecordSignal> attempt) {
        return attempt
                .act()
                .kind()
                .optional()
                .map(kind -> strangeFields(kind, attempt.act().support()))
                .orElse(List.of())
                .stream()
                .<Missing>map(name ->
                        new Missing.SoundValue(
                                Code.KIND, name, Missing.Problem.NOT_FOR_THIS_KIND, 0))
                .toList();
    }

    private static List<String> strangeFields(Signal.Kind kind, Act.RecordSignal.Support support) {
        var strange = new ArrayList<String>();
        if (kind != Signal.Kind.THIRD_PARTY && kind != Signal.Kind.DIAGNOSIS) {
            strange.addAll(sourceFields(support.source()));
        }
        if (kind != Signal.Kind.DIAGNOSIS) {
            strange.addAll(diagnosisFields(support));
        }
        if (kind != Signal.Kind.CHILDS_WORDS && !Text.isBlank(support.question())) {
            strange.add("question");
        }
        return strange;
    }

    private static List<String> sourceFields(Source.Form source) {
        var filled = new ArrayList<String>();
        addFilled(filled, Text.isBlank(source.who()), "source.who");
        addFilled(filled, Text.isBlank(source.function()), "source.function");
        addFilled(filled, Text.isBlank(source.how()), "source.how");
        addFilled(filled, source.when().isBlank(), "source.when");
        return filled;
    }

    private static List<String> diagnosisFields(Act.RecordSignal.Support support) {
        var filled = new ArrayList<String>();
        addFilled(filled, Text.isBlank(support.diagnosedBy()), "diagnosed_by");
        addFilled(filled, support.diagnosedByFunction().isBlank(), "diagnosed_by_function");
        addFilled(filled, support.diagnosedOn().isBlank(), "diagnosed_on");
        return filled;
    }

    private static void addFilled(List<String> filled, boolean blank, String name) {
        if (!blank) {
            filled.add(name);
        }
    }
}
