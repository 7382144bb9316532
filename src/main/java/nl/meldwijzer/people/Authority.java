package nl.meldwijzer.people;

import java.util.Arrays;
import java.util.Optional;

/// Whether a parent has authority over one pupil (T39). Unknown is an answer: it is never guessed.
public enum Authority {
    YES("yes", "ja"),
    NO("no", "nee"),
    UNKNOWN("unknown", "onbekend");

    private final String wireName;
    private final String dutch;

    Authority(String wireName, String dutch) {
        this.wireName = wireName;
        this.dutch = dutch;
    }

    public String wireName() {
        return wireName;
    }

    /// Finds one by its wire name or its Dutch word, whatever the case.
    public static Optional<Authority> named(String name) {
        return Arrays.stream(values())
                .filter(a -> a.wireName.equalsIgnoreCase(name) || a.dutch.equalsIgnoreCase(name))
                .findFirst();
    }
}
