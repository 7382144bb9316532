package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.OpeningHours.Day;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words by which writer and reader of HSDS agree: what the standard has no field for travels
/// as an attribute under a name of ours.
final class HsdsWords {
    static final String ALIAS = "meldwijzer:alias";
    static final String EMERGENCY = "meldwijzer:emergency";
    static final String VIA = "meldwijzer:via";
    static final String WEBSITE = "meldwijzer:website";
    static final String FALLBACK = "meldwijzer:fallback";
    static final String DAY = "meldwijzer:day";
    static final String HOLIDAY = "holiday";
    static final String SCHOOL_HOLIDAY = "school-holiday";
    static final String CLOSED = "meldwijzer:closed";
    static final String KIND = "meldwijzer:kind";
    static final String ALL_DAY_FROM = "00:00";
    static final String ALL_DAY_UNTIL = "23:59";

    /// In the order of [#WEEK].
    static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final List<Day> WEEK =
            List.of(
                    Day.MONDAY,
                    Day.TUESDAY,
                    Day.WEDNESDAY,
                    Day.THURSDAY,
                    Day.FRIDAY,
                    Day.SATURDAY,
                    Day.SUNDAY);
    private static final Pattern ADDRESS =
            Pattern.compile("(?<street>.+), (?<postcode>\\d{4} ?[A-Z]{2}) (?<city>.+)");

    private HsdsWords() {}

    static Optional<Day> day(String word) {
        int at = DAYS.indexOf(word.strip());
        return at < 0 ? Optional.empty() : Optional.of(WEEK.get(at));
    }

    /// Of a day of the week.
    static String word(Day day) {
        return DAYS.get(WEEK.indexOf(day));
    }

    /// An address in the parts of the standard; in one part when it cannot be taken apart.
    record Address(String street, String postcode, String city) {
        static Address of(String text) {
            var found = ADDRESS.matcher(text);
            return found.matches()
                    ? new Address(
                            found.group("street"), found.group("postcode"), found.group("city"))
                    : new Address(text, "", "");
        }

        String text() {
            var place = (postcode + " " + city).strip();
            return place.isEmpty() ? street : street + ", " + place;
        }
    }
}
