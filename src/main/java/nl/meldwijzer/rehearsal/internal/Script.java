package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.rehearsal.Played.Mismatch;
import nl.meldwijzer.rehearsal.Step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// Turns the fields of a step into an act, with labels replaced by what they stand for.
final class Script {
    private final Cast cast;
    private final References references;

    Script(Cast cast, References references) {
        this.cast = cast;
        this.references = references;
    }

    /// What a step's fields make.
    sealed interface Lines {
        record Act(nl.meldwijzer.protocol.Act act) implements Lines {}

        record Nonsense(List<Mismatch> why) implements Lines {
            public Nonsense {
                why = List.copyOf(why);
            }
        }
    }

    /// Reads the fields of a step.
    ///
    /// @param number how an entry is counted: in its dossier, or in the depositor's own deposit
    Lines read(Step.Do step, Function<References.Reference, Long> number) {
        var spec = Vocabulary.act(step.act());
        if (spec.isEmpty()) {
            return new Lines.Nonsense(List.of(Mismatch.of("unknown-act", step.act())));
        }
        var problems = new ArrayList<Mismatch>();
        var values = new LinkedHashMap<String, List<String>>();
        step.with()
                .fields()
                .forEach((name, field) -> {
                    var type = spec.get().field(name).map(FieldSpec::type);
                    values.put(
                            name,
                            field.values().stream()
                                    .map(value ->
                                            type.map(kind -> resolve(kind, value, number, problems))
                                                    .orElse(value))
                                    .toList());
                });
        return problems.isEmpty()
                ? understand(step, new Fields(values))
                : new Lines.Nonsense(problems);
    }

    private String resolve(
            FieldSpec.Type type,
            String value,
            Function<References.Reference, Long> number,
            List<Mismatch> problems) {
        return switch (type) {
            case PERSON, PEOPLE -> person(value, problems);
            case ENTRY, ENTRIES -> entry(value, number, problems);
            case PARENT, INVOLVED, EVERYONE -> involved(value, problems);
            case LINES -> cast.partners().getOrDefault(value, value);
            case TEXT, DATE, TIME, CHOICE, MULTI, FLAG -> value;
        };
    }

    private String person(String label, List<Mismatch> problems) {
        if (label.isBlank()) {
            return label;
        }
        var staff = cast.staff().get(label);
        if (staff == null) {
            problems.add(Mismatch.of("unknown-label", label));
            return "";
        }
        return staff.value();
    }

    /// A parent by her label; the pupil by that word.
    private String involved(String label, List<Mismatch> problems) {
        if (label.isBlank() || label.equals("pupil")) {
            return label;
        }
        var parent = cast.parents().get(label);
        if (parent == null) {
            problems.add(Mismatch.of("unknown-label", label));
            return "";
        }
        return parent.value();
    }

    private String entry(
            String label, Function<References.Reference, Long> number, List<Mismatch> problems) {
        if (label.isBlank()) {
            return label;
        }
        var reference = references.of(label);
        if (reference.isEmpty()) {
            problems.add(Mismatch.of("unknown-label", label));
            return "";
        }
        return Long.toString(number.apply(reference.get()));
    }

    private static Lines understand(Step.Do step, Fields fields) {
        return switch (Vocabulary.read(step.act(), fields)) {
            case Reading.Understood(Act act) -> new Lines.Act(act);
            case Reading.Unreadable(var problems) ->
                    new Lines.Nonsense(
                            problems.stream()
                                    .map(problem ->
                                            Mismatch.of(
                                                    "unreadable",
                                                    problem.field(),
                                                    problem.kind().name()))
                                    .toList());
        };
    }
}
