package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolCalendar;

import java.time.LocalDate;

/// How long a term is.
public sealed interface Span {
    record SameDay() implements Span {}

    record SchoolDays(int days) implements Span {}

    record WorkingDays(int days) implements Span {}

    record Days(int days) implements Span {}

    record Weeks(int weeks) implements Span {}

    record Months(int months) implements Span {}

    /// The last day of the term. Days, weeks and months end on a school day (P15); the same day is
    /// the same day, also when the school is closed.
    default LocalDate from(LocalDate start, SchoolCalendar calendar) {
        return switch (this) {
            case SameDay() -> start;
            case SchoolDays(var days) -> calendar.plusSchoolDays(start, days);
            case WorkingDays(var days) -> calendar.plusWorkingDays(start, days);
            case Days(var days) -> onSchoolDay(start, start.plusDays(days), calendar);
            case Weeks(var weeks) -> onSchoolDay(start, start.plusWeeks(weeks), calendar);
            case Months(var months) -> onSchoolDay(start, start.plusMonths(months), calendar);
        };
    }

    private static LocalDate onSchoolDay(LocalDate start, LocalDate end, SchoolCalendar calendar) {
        var day = calendar.lastSchoolDayOnOrBefore(end);
        return day.isBefore(start) ? start : day;
    }
}
