package nl.meldwijzer.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name of a person, as the school uses it. Never prints itself.
///
/// @param callName what people call her; may be empty when the file has none
/// @param prefix `van den`; empty when there is none
/// @param surname may be empty, but not together with `callName`
public record PersonName(String callName, String prefix, String surname) {
    public PersonName {
        callName = callName.strip();
        prefix = prefix.strip();
        surname = surname.strip();
        if (callName.isEmpty() && surname.isEmpty()) {
            throw new IllegalArgumentException("a name has a call name or a surname");
        }
    }

    /// `Noor van den Berg`.
    public String full() {
        return joined(" ", callName, prefix, surname);
    }

    /// `Berg, Noor van den`: for lists.
    public String sorted() {
        return joined(", ", surname, joined(" ", callName, prefix));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
