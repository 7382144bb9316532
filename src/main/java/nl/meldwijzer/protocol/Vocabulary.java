package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Reading.FieldProblem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The acts that can be done to a dossier: the one description that forms, commands, scenarios and
/// `docs/acts.md` share.
public final class Vocabulary {
    private static final String EMERGENCY = "emergency.note";
    private static final String TEXT = "text";

    private Vocabulary() {}

    /// Every act of this version, in the order in which they are shown.
    public static List<ActSpec> acts() {
        return ActSpecs.ALL;
    }

    public static Optional<ActSpec> act(String name) {
        return acts().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /// Makes an act of the fields that somebody filled in. Blank fields stay blank for
    /// [Protocol#decide] to judge; an emergency is understood whatever it holds.
    public static Reading read(String act, Fields fields) {
        return act(act).map(spec -> read(spec, fields))
                .orElseGet(() ->
                        new Reading.Unreadable(
                                List.of(new FieldProblem("", FieldProblem.Kind.UNKNOWN_ACT))));
    }

    private static Reading read(ActSpec spec, Fields fields) {
        var in = new FieldReader(fields);
        unknown(spec, fields).forEach(name -> in.problem(name, FieldProblem.Kind.UNKNOWN_FIELD));
        var reader = ActReader.READERS.get(spec.name());
        if (reader == null) {
            throw new IllegalStateException("no reader for " + spec.name());
        }
        var read = reader.apply(in);
        if (in.problems().isEmpty()) {
            return new Reading.Understood(read);
        }
        return spec.name().equals(EMERGENCY)
                ? read(spec, kept(spec, fields, in.problems()))
                : new Reading.Unreadable(in.problems());
    }

    private static List<String> unknown(ActSpec spec, Fields fields) {
        return fields.values().keySet().stream()
                .filter(name -> spec.field(name).isEmpty())
                .toList();
    }

    /// In an emergency nothing is refused and nothing is lost: what cannot be read as what it
    /// should be is kept at the end of the text.
    private static Fields kept(ActSpec spec, Fields fields, List<FieldProblem> problems) {
        var names = new LinkedHashSet<>(problems.stream().map(FieldProblem::field).toList());
        names.remove(TEXT);
        var lines = new ArrayList<>(fields.all(TEXT));
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
        return rest.with(TEXT, String.join("\n", lines));
    }

    private static List<String> options(ActSpec spec, String name) {
        return spec.field(name).map(FieldSpec::options).orElse(List.of());
    }
}
