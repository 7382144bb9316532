package nl.meldwijzer.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Named values as they come from a form, a command or a scenario: flat names with dots
/// (`source.who`), each with one or more values.
public record Fields(Map<String, List<String>> values) {
    public Fields {
        SequencedMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableSequencedMap(copy);
    }

    public static Fields none() {
        return new Fields(Map.of());
    }

    /// The same fields, with one field holding these values instead.
    public Fields with(String name, String... value) {
        var more = new TreeMap<>(values);
        more.put(name, List.of(value));
        return new Fields(more);
    }

    /// The same fields without one.
    public Fields without(String name) {
        var fewer = new TreeMap<>(values);
        fewer.remove(name);
        return new Fields(fewer);
    }

    /// All values of a field; none when it is absent.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The first value of a field, or the empty text.
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }
}
