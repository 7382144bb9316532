package nl.meldwijzer.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/// The legal public holidays of the Netherlands, computed. 5 May is one in lustrum years only, as
/// is usual in collective agreements; Good Friday is not one.
public final class PublicHolidays {
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LIBERATION = MonthDay.of(Month.MAY, 5);
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);
    private static final MonthDay BOXING_DAY = MonthDay.of(Month.DECEMBER, 26);
    private static final int LUSTRUM = 5;
    private static final int FROM_EASTER_TO_ASCENSION = 39;
    private static final int FROM_EASTER_TO_WHIT_MONDAY = 50;

    private PublicHolidays() {}

    public static boolean includes(LocalDate day) {
        return isFixed(day) || isKingsDay(day) || followsEaster(day);
    }

    private static boolean isFixed(LocalDate day) {
        var date = MonthDay.from(day);
        return date.equals(NEW_YEAR)
                || date.equals(CHRISTMAS)
                || date.equals(BOXING_DAY)
                || (date.equals(LIBERATION) && day.getYear() % LUSTRUM == 0);
    }

    private static boolean isKingsDay(LocalDate day) {
        var birthday = LocalDate.of(day.getYear(), Month.APRIL, 27);
        var kept = birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
        return day.equals(kept);
    }

    private static boolean followsEaster(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(FROM_EASTER_TO_ASCENSION))
                || day.equals(easter.plusDays(FROM_EASTER_TO_WHIT_MONDAY));
    }

    /// Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher; the
    /// letters are theirs.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
