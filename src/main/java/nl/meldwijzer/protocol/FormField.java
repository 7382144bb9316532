package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.FormRules.Typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// One field of a [Form], with the rules that it brings.
///
/// @param texts what is typed in it; nothing when it is chosen or a day
record FormField<A extends Act>(
        FieldSpec spec,
        Predicate<A> isBlank,
        Function<A, List<String>> texts,
        List<Rule<Attempt<A>>> rules) {
    FormField {
        rules = List.copyOf(rules);
    }

    static <A extends Act> FormField<A> texts(
            String name, FieldSpec.Type type, Function<A, List<String>> of) {
        return new FormField<>(
                new FieldSpec(name, type, false, List.of()),
                act -> of.apply(act).stream().allMatch(Text::isBlank),
                of,
                List.of(
                        FormRules.readable(act ->
                                of.apply(act).stream()
                                        .map(text -> new Typed(name, text))
                                        .toList())));
    }

    static <A extends Act> FormField<A> day(
            String name, Function<A, Answer<LocalDate>> of, Rule<Attempt<A>> sound) {
        return new FormField<>(
                new FieldSpec(name, FieldSpec.Type.DATE, false, List.of()),
                act -> of.apply(act).isBlank(),
                _ -> List.of(),
                List.of(sound));
    }

    static <A extends Act> FormField<A> value(FieldSpec spec, Predicate<A> isBlank) {
        return new FormField<>(spec, isBlank, _ -> List.of(), List.of());
    }

    FormField<A> required(Code code) {
        return new FormField<>(
                new FieldSpec(spec.name(), spec.type(), true, spec.options()),
                isBlank,
                texts,
                plus(FormRules.required(code, spec.name(), isBlank)));
    }

    FormField<A> ofSchool() {
        return new FormField<>(
                spec,
                isBlank,
                texts,
                plus(
                        ConclusionRules.establishesNothing(
                                spec.name(),
                                _ -> true,
                                act -> String.join("\n", texts.apply(act)))));
    }

    FormField<A> suggesting(List<String> options) {
        return new FormField<>(
                new FieldSpec(spec.name(), spec.type(), spec.required(), options),
                isBlank,
                texts,
                rules);
    }

    private List<Rule<Attempt<A>>> plus(Rule<Attempt<A>> rule) {
        var more = new ArrayList<>(rules);
        more.add(rule);
        return more;
    }
}
