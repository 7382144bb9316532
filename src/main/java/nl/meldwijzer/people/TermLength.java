package nl.meldwijzer.people;

import java.util.Arrays;
import java.util.Optional;

/// The length of a term that a school agreed on.
public record TermLength(int amount, Unit unit) {
    private static final int MOST = 366;

    /// In what a term is counted.
    public enum Unit {
        SCHOOL_DAYS("school_days"),
        WORKING_DAYS("working_days"),
        DAYS("days"),
        WEEKS("weeks"),
        MONTHS("months");

        private final String wireName;

        Unit(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }

        public static Optional<Unit> named(String name) {
            return Arrays.stream(values()).filter(u -> u.wireName.equals(name)).findFirst();
        }
    }

    public TermLength {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("a term is 0 to " + MOST + " long");
        }
    }
}
