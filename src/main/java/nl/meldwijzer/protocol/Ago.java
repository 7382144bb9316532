package nl.meldwijzer.protocol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long ago something was, so roughly that no day can be told from it.
///
/// @param count how many, at least 1; 1 for a unit that does not count
public record Ago(Unit unit, int count) {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 9;
    private static final int MOST_MONTHS = 24;

    public enum Unit {
        /// Within a week.
        DAYS,
        WEEKS,
        MONTHS,
        /// Two years and more.
        YEARS;

        /// The key of its words; the count is their first argument.
        public String key() {
            return "protocol.ago." + name();
        }
    }

    /// From a day until today.
    ///
    /// @param then a day that is not after today
    public static Ago between(LocalDate then, LocalDate today) {
        long days = ChronoUnit.DAYS.between(then, today);
        long weeks = days / WEEK;
        long months = ChronoUnit.MONTHS.between(then, today);
        if (weeks < 1) {
            return new Ago(Unit.DAYS, 1);
        }
        if (weeks < MOST_WEEKS) {
            return new Ago(Unit.WEEKS, Math.toIntExact(weeks));
        }
        return months < MOST_MONTHS
                ? new Ago(Unit.MONTHS, Math.toIntExact(months))
                : new Ago(Unit.YEARS, 1);
    }
}
