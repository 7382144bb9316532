package nl.meldwijzer.web.form;

import java.util.List;

/// Who and what can be chosen on the form of an act.
///
/// @param people employees, the first line an invitation to choose one
/// @param parents of the pupil
/// @param pupil herself; nothing where she cannot be chosen
/// @param entries of the dossier, for acts that refer to several
public record Choices(
        List<Option> people, List<Option> parents, List<Option> pupil, List<Option> entries) {
    public Choices {
        people = List.copyOf(people);
        parents = List.copyOf(parents);
        pupil = List.copyOf(pupil);
        entries = List.copyOf(entries);
    }

    /// Employees alone.
    public static Choices of(List<Option> people) {
        return new Choices(people, List.of(), List.of(), List.of());
    }
}
