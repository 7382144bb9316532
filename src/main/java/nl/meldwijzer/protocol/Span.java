package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolCalendar;

import java.time.LocalDate;

/// How long a term is.
public sealed interface Span {
    record SameDay() implements Span {}

    record SchoolDays(int days) implements Span {}

    record WorkingDays(int days) implements Span {}

    record Weeks(int weeks) implements Span {}

    /// The last day of the term. Weeks end on a school day (P15); the same day is the same day,
    /// also when the school is closed.
    default LocalDate from(LocalDate start, SchoolCalendar calendar) {
        return switch (this) {
            case SameDay() -> start;
            case SchoolDays(var days) -> calendar.plusSchoolDays(start, days);
            case WorkingDays(var days) -> calendar.plusWorkingDays(start, days);
            case Weeks(var weeks) ->
                    notBefore(start, calendar.lastSchoolDayOnOrBefore(start.plusWeeks(weeks)));
        };
    }

    private static LocalDate notBefore(LocalDate start, LocalDate day) {
        return day.isBefore(start) ? start : day;
    }
}
