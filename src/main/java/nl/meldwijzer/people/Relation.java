package nl.meldwijzer.people;

import java.util.Arrays;
import java.util.Optional;

/// What a parent or guardian is to one pupil.
public enum Relation {
    MOTHER("mother", "moeder"),
    FATHER("father", "vader"),
    GUARDIAN("guardian", "voogd"),
    FOSTER_PARENT("foster_parent", "pleegouder"),
    STEP_PARENT("step_parent", "stiefouder"),
    OTHER("other", "overig");

    private final String wireName;
    private final String dutch;

    Relation(String wireName, String dutch) {
        this.wireName = wireName;
        this.dutch = dutch;
    }

    public String wireName() {
        return wireName;
    }

    /// Finds one by its wire name or its Dutch word, whatever the case.
    public static Optional<Relation> named(String name) {
        return Arrays.stream(values())
                .filter(r -> r.wireName.equalsIgnoreCase(name) || r.dutch.equalsIgnoreCase(name))
                .findFirst();
    }
}
