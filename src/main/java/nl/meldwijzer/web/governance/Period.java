package nl.meldwijzer.web.governance;

import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.SchoolAgreement.Holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A stretch of days on which the school is closed, as forms send it: `2026-10-17..2026-10-25`.
record Period(LocalDate first, LocalDate last) {
    private static final int MOST_DAYS = 92;
    private static final String BETWEEN = "..";

    /// Everything in the calendar, by date.
    static List<Period> of(SchoolAgreement agreement) {
        return Stream.concat(
                        agreement.holidays().stream().map(Period::of),
                        agreement.closingDays().stream().map(day -> new Period(day, day)))
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
                .toList();
    }

    static Period of(Holiday days) {
        return new Period(days.first(), days.last());
    }

    static Optional<Period> read(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : read(text.substring(0, between), text.substring(between + BETWEEN.length()));
    }

    /// Two days, the second at most a quarter of a year later; one day when the second is not
    /// given.
    static Optional<Period> read(String first, String last) {
        try {
            var from = LocalDate.parse(first);
            var until = last.isEmpty() ? from : LocalDate.parse(last);
            return until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))
                    ? Optional.empty()
                    : Optional.of(new Period(from, until));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    String sent() {
        return first + BETWEEN + last;
    }
}
