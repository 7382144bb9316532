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

    /// `2 school_days`, as it lies in rows and stands in files.
    public String written() {
        return amount + " " + unit.wireName();
    }

    /// Reads what [#written] wrote; empty when it is something else.
    public static Optional<TermLength> read(String written) {
        int space = written.indexOf(' ');
        if (space < 0 || !written.substring(0, space).matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(written.substring(0, space));
        return amount > MOST
                ? Optional.empty()
                : Unit.named(written.substring(space + 1))
                        .map(unit -> new TermLength(amount, unit));
    }
}
