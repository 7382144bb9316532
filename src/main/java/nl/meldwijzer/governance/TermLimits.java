package nl.meldwijzer.governance;

import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.people.TermLength.Unit;

/// How long a school may make its terms. Shorter is always allowed, longer not without end: an
/// emergency is completed the next school day, what is urgent is done the same day, and help is
/// looked at within six weeks (`settings.md`).
public final class TermLimits {
    private static final int MOST_DAYS = 92;
    private static final int HELP_DAYS = 42;
    private static final int MOST_MONTHS = 12;

    private TermLimits() {}

    public static boolean allows(String term, TermLength length) {
        return switch (term) {
            case "P7" -> inDays(length) <= HELP_DAYS;
            case "P10" -> length.amount() <= 1 && isCountedInDays(length);
            case "P11" -> length.amount() == 0;
            case "P13", "P13.emergency" -> length.amount() > 0 && isWithinAYear(length);
            default -> length.amount() > 0 && inDays(length) <= MOST_DAYS;
        };
    }

    private static boolean isCountedInDays(TermLength length) {
        return length.unit() != Unit.WEEKS && length.unit() != Unit.MONTHS;
    }

    private static boolean isWithinAYear(TermLength length) {
        return inDays(length) <= MOST_MONTHS * 31;
    }

    /// At most so many days, whatever is counted.
    private static int inDays(TermLength length) {
        return switch (length.unit()) {
            case DAYS -> length.amount();
            case SCHOOL_DAYS, WORKING_DAYS -> (length.amount() * 7 + 4) / 5;
            case WEEKS -> length.amount() * 7;
            case MONTHS -> length.amount() * 31;
        };
    }
}
