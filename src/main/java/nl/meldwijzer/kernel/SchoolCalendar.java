package nl.meldwijzer.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The days on which a school is open, and the days on which other organisations are.
///
/// A *school day* is a weekday outside the school's holidays, its closing days and the legal public
/// holidays; a *working day* is a weekday outside the legal public holidays. Good Friday, bridge
/// days and an ordinary 5 May are closing days that a school enters itself.
public record SchoolCalendar(List<Holiday> holidays, Set<LocalDate> closingDays) {
    /// A holiday of the school, both days included.
    public record Holiday(LocalDate from, LocalDate until) {
        public Holiday {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a holiday ends before it begins");
            }
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    public SchoolCalendar {
        holidays = List.copyOf(holidays);
        closingDays = Set.copyOf(closingDays);
    }

    /// A school that did not enter anything yet: only weekends and public holidays are free.
    public static SchoolCalendar withoutHolidays() {
        return new SchoolCalendar(List.of(), Set.of());
    }

    public boolean isSchoolDay(LocalDate day) {
        return isWorkingDay(day) && !closingDays.contains(day) && !isInHoliday(day);
    }

    /// Whether it lies in a holiday of the school, also at the weekend.
    public boolean isInHoliday(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.includes(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !PublicHolidays.includes(day);
    }

    /// The school day that lies so many school days after a day; the day itself does not count.
    public LocalDate plusSchoolDays(LocalDate from, int days) {
        return plus(from, days, this::isSchoolDay);
    }

    /// The working day that lies so many working days after a day; the day itself does not count.
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return plus(from, days, this::isWorkingDay);
    }

    /// A date that a school sets itself moves back when the school is closed on it (P15).
    public LocalDate lastSchoolDayOnOrBefore(LocalDate day) {
        var found = day;
        while (!isSchoolDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static LocalDate plus(LocalDate from, int days, Predicate<LocalDate> counts) {
        var day = from;
        var left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
