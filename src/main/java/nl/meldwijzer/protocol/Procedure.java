package nl.meldwijzer.protocol;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One kind of act in one place: its form, and how it is judged. What it is described as, read with
/// and reviewed by all follows from this.
record Procedure<A extends Act>(Form<A> form, Conduct<A> conduct) {
    /// Judged by these gates and rules, and by what its form asks.
    static <A extends Act> Procedure<A> of(
            Form<A> form,
            List<Rule<Situation>> gates,
            List<Rule<Attempt<A>>> rules,
            Function<Attempt<A>, Decision.Accepted> recording) {
        var all = Stream.concat(rules.stream(), form.rules().stream()).toList();
        return new Procedure<>(form, new Conduct<>(gates, all, recording));
    }

    /// Never refused, whatever it holds: nothing stands between a child and 112 or Veilig Thuis.
    static <A extends Act> Procedure<A> alwaysOpen(
            Form<A> form, Function<Attempt<A>, Decision.Accepted> recording) {
        return new Procedure<>(form, new Conduct<>(List.of(), List.of(), recording));
    }

    Decision decide(A act, Situation at) {
        return conduct.decide(act, at);
    }

    ActSpec spec() {
        return form.spec(conduct.codes());
    }
}
