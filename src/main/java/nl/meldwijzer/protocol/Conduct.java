package nl.meldwijzer.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How one kind of act is judged: its gates, its form rules, and what is recorded when all are met.
record Conduct<A extends Act>(
        List<Rule<Situation>> gates,
        List<Rule<Attempt<A>>> form,
        Function<Attempt<A>, Decision.Accepted> recording) {

    Decision decide(A act, Situation situation) {
        var attempt = new Attempt<>(act, situation);
        var broken = new ArrayList<Broken>();
        gather(inForce(gates, situation), situation, broken);
        gather(inForce(form, situation), attempt, broken);
        return refusal(broken)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> recording.apply(attempt));
    }

    /// What the gates say before anything is filled in.
    Optional<Refusal> closed(Situation situation) {
        var broken = new ArrayList<Broken>();
        gather(inForce(gates, situation), situation, broken);
        return refusal(broken);
    }

    /// The codes that its rules can answer with, each once.
    List<Code> codes() {
        return Stream.<Rule<?>>concat(gates.stream(), form.stream())
                .map(Rule::code)
                .distinct()
                .toList();
    }

    /// The rules that the dossier's version of the protocol asks.
    private static <T> List<Rule<T>> inForce(List<Rule<T>> rules, Situation situation) {
        var version = situation.version();
        return rules.stream().filter(version::asks).toList();
    }

    private record Broken(Rule<?> rule, List<Missing> missing) {}

    private static <T> void gather(List<Rule<T>> rules, T subject, List<Broken> broken) {
        for (var rule : rules) {
            var missing = rule.missing(subject);
            if (!missing.isEmpty()) {
                broken.add(new Broken(rule, missing));
            }
        }
    }

    private static Optional<Refusal> refusal(List<Broken> broken) {
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        var all = new LinkedHashMap<Object, Missing>();
        broken.stream()
                .flatMap(one -> one.missing().stream())
                .forEach(missing -> all.putIfAbsent(subject(missing), missing));
        var first = broken.getFirst().rule();
        return Optional.of(
                new Refusal(
                        first.code(), first.article(), List.copyOf(all.values()), first.wayOut()));
    }

    /// One value is asked for once, even when it is wrong in two ways.
    private static Object subject(Missing missing) {
        return missing instanceof Missing.SoundValue value ? value.field() : missing;
    }
}
