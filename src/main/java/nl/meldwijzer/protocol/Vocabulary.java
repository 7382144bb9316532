package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Reading.FieldProblem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The acts that can be done to a dossier: the one description that forms, commands, scenarios and
/// `docs/acts.md` share.
public final class Vocabulary {

    private Vocabulary() {}

    /// Every act of this version, in the order in which they are shown.
    public static List<ActSpec> acts() {
        return ActSpecs.ALL;
    }

    public static Optional<ActSpec> act(String name) {
        return acts().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /// Makes an act of the fields that somebody filled in. Blank fields stay blank for
    /// [Protocol#decide] to judge; an act that is never refused is understood whatever it holds.
    public static Reading read(String act, Fields fields) {
        return act(act).map(spec -> read(spec, fields))
                .orElseGet(() ->
                        new Reading.Unreadable(
                                List.of(new FieldProblem("", FieldProblem.Kind.UNKNOWN_ACT))));
    }

    private static Reading read(ActSpec spec, Fields fields) {
        var in = new FieldReader(fields);
        unknown(spec, fields).forEach(name -> in.problem(name, FieldProblem.Kind.UNKNOWN_FIELD));
        var read = ActReader.read(spec.name(), in);
        if (in.problems().isEmpty()) {
            return new Reading.Understood(read);
        }
        return spec.isNeverRefused()
                ? read(spec, kept(spec, fields, in.problems()))
                : new Reading.Unreadable(in.problems());
    }

    private static List<String> unknown(ActSpec spec, Fields fields) {
        return fields.values().keySet().stream()
                .filter(name -> spec.field(name).isEmpty())
                .toList();
    }

    /// In an emergency, and when advice is asked, nothing is refused and nothing is lost: what
    /// cannot be read as what it should be is kept at the end of the first text.
    private static Fields kept(ActSpec spec, Fields fields, List<FieldProblem> problems) {
        var names = new LinkedHashSet<>(problems.stream().map(FieldProblem::field).toList());
        var text = firstText(spec);
        names.remove(text);
        var lines = new ArrayList<>(fields.all(text));
        var rest = fields;
        for (var name : names) {
            var readable = fields.all(name).stream().filter(options(spec, name)::contains).toList();
            fields.all(name).stream()
                    .filter(value -> !readable.contains(value))
                    .forEach(value -> lines.add(name + ": " + value));
            rest = rest.with(name, readable.toArray(String[]::new));
        }
        for (var name : unknown(spec, fields)) {
            rest = rest.without(name);
        }
        return rest.with(text, String.join("\n", lines));
    }

    private static String firstText(ActSpec spec) {
        return spec.fields().stream()
                .filter(field -> field.type() == FieldSpec.Type.TEXT)
                .map(FieldSpec::name)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> options(ActSpec spec, String name) {
        return spec.field(name).map(FieldSpec::options).orElse(List.of());
    }
}
