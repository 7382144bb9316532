package nl.meldwijzer.people;

import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A function that a school needs and that nobody holds today (S171; architecture decision 9).
public enum Vacancy {
    ADMINISTRATOR(SchoolFunction.ADMINISTRATOR, 1),
    DIRECTOR(SchoolFunction.DIRECTOR, 1),
    INTERNAL_COORDINATOR(SchoolFunction.INTERNAL_COORDINATOR, 1),
    ATTENTION_OFFICER(SchoolFunction.ATTENTION_OFFICER, 1),
    DEPUTY_ATTENTION_OFFICER(SchoolFunction.DEPUTY_ATTENTION_OFFICER, 1),
    BOARD_RECIPIENT(SchoolFunction.BOARD_RECIPIENT, 1),
    /// In case the first recipient is the one who is accused.
    SECOND_BOARD_RECIPIENT(SchoolFunction.BOARD_RECIPIENT, 2);

    private static final Set<Vacancy> ESSENTIAL =
            Set.of(ADMINISTRATOR, DIRECTOR, BOARD_RECIPIENT, SECOND_BOARD_RECIPIENT);

    private final SchoolFunction function;
    private final int needed;

    Vacancy(SchoolFunction function, int needed) {
        this.function = function;
        this.needed = needed;
    }

    /// The function that is vacant.
    public SchoolFunction function() {
        return function;
    }

    /// Whether a school cannot be founded without it; the others are warnings.
    public boolean isEssential() {
        return ESSENTIAL.contains(this);
    }

    /// What is vacant at a school on a day.
    public static List<Vacancy> at(SchoolId school, Standing standing, LocalDate on) {
        var vacant = new ArrayList<Vacancy>();
        for (var vacancy : values()) {
            if (standing.holders(school, Set.of(vacancy.function), on).size() < vacancy.needed) {
                vacant.add(vacancy);
            }
        }
        return vacant;
    }

    /// What stays vacant when these are the functions of the first people.
    public static List<Vacancy> among(List<Set<SchoolFunction>> held) {
        var vacant = new ArrayList<Vacancy>();
        for (var vacancy : values()) {
            if (held.stream().filter(f -> f.contains(vacancy.function)).count() < vacancy.needed) {
                vacant.add(vacancy);
            }
        }
        return vacant;
    }
}
