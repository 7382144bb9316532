package nl.meldwijzer.web.form;

import java.util.List;

/// Who and what can be chosen on the form of an act.
///
/// @param people employees, the first line an invitation to choose one
/// @param parents of the pupil
/// @param pupil herself; nothing where she cannot be chosen
/// @param entries of the dossier, for acts that refer to several
public record Choices(
        List<Option> people, List<Option> parents, List<Option> pupil, List<Entry> entries) {
    /// An entry to choose, with its kind.
    public record Entry(String kind, Option option) {}

    public Choices {
        people = List.copyOf(people);
        parents = List.copyOf(parents);
        pupil = List.copyOf(pupil);
        entries = List.copyOf(entries);
    }

    /// The entries of these kinds.
    List<Option> entries(List<String> kinds) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .map(Entry::option)
                .toList();
    }

    /// Employees alone.
    public static Choices of(List<Option> people) {
        return new Choices(people, List.of(), List.of(), List.of());
    }
}
