package nl.meldwijzer.web.form;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.Missing;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts a refusal of the protocol into words on a form: every missing thing by its field.
public final class Refusals {
    private final Texts t;

    public Refusals(Texts t) {
        this.t = t;
    }

    /// Of an act that was understood and refused.
    public Refused of(Refusal refusal) {
        return new Refused(problems(refusal), article(refusal), wayOut(refusal));
    }

    /// Of values that cannot be what they should be.
    public Refused of(List<Reading.FieldProblem> problems) {
        return new Refused(
                problems.stream()
                        .map(p -> new Problem(Asked.idOf(p.field()), t.text(p.kind().key())))
                        .toList(),
                "",
                "");
    }

    /// Everything that is missing, in one sentence each.
    public String why(Refusal refusal) {
        return problems(refusal).stream().map(Problem::text).collect(Collectors.joining(" "));
    }

    public String article(Refusal refusal) {
        return t.text(refusal.article().key());
    }

    public String wayOut(Refusal refusal) {
        return t.text(refusal.wayOut().key());
    }

    private List<Problem> problems(Refusal refusal) {
        return refusal.missing().isEmpty()
                ? List.of(new Problem("", t.text(refusal.code().key())))
                : refusal.missing().stream().map(this::problem).distinct().toList();
    }

    private Problem problem(Missing missing) {
        return switch (missing) {
            case Missing.Field field ->
                    new Problem(
                            Asked.idOf(field.name()),
                            t.find(field.key() + "." + field.code())
                                    .or(() -> t.find(field.key()))
                                    .orElseGet(() -> t.text(field.code().key())));
            case Missing.Ground ground ->
                    new Problem(Asked.idOf(ground.name()), t.text(ground.key()));
            case Missing.SoundValue value ->
                    new Problem(Asked.idOf(value.field()), t.text(value.key(), value.position()));
            case Missing.Addressed one ->
                    new Problem(Asked.idOf("addresses"), t.text(one.key(), one.entry()));
            case Missing.DueSettled first ->
                    new Problem("", t.text("web.missing.due", t.text(first.key())));
            case Missing other -> new Problem("", t.text(other.key(), details(other)));
        };
    }

    /// What a sentence is about; for most it goes without saying.
    private Object[] details(Missing missing) {
        return switch (missing) {
            case Missing.FunctionNeeded needed -> new Object[] {names(needed.anyOf())};
            case Missing.AnotherKeeper another -> new Object[] {names(another.anyOf())};
            case Missing.WrittenConsent consent -> new Object[] {consent.partner()};
            case Missing.HypothesisLookedAt open -> new Object[] {open.number()};
            case Missing _ -> new Object[0];
        };
    }

    private String names(Set<SchoolFunction> functions) {
        return functions.stream()
                .map(function -> t.text("web.function." + function.wireName()))
                .collect(Collectors.joining(", "));
    }
}
