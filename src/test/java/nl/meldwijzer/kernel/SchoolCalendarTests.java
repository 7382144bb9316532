package nl.meldwijzer.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class SchoolCalendarTests {
    private static final SchoolCalendar SCHOOL =
            new SchoolCalendar(
                    List.of(
                            holiday("2025-10-18", "2025-10-26"),
                            holiday("2025-12-20", "2026-01-04"),
                            holiday("2026-04-25", "2026-05-03")),
                    Set.of(day("2026-04-03"), day("2026-05-05"), day("2026-05-15")));

    @ParameterizedTest
    @CsvSource({"2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void findsEaster(LocalDate sunday) {
        assertThat(PublicHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // New Year
                "2026-04-06", // Easter Monday
                "2026-04-27", // King's Day on a Monday
                "2025-04-26", // the 27th is a Sunday: kept on Saturday
                "2026-05-14", // Ascension
                "2026-05-25", // Whit Monday
                "2025-05-05", // lustrum
                "2030-05-05", // lustrum
                "2026-12-25",
                "2026-12-26"
            })
    void knowsLegalPublicHolidays(LocalDate day) {
        assertThat(PublicHolidays.includes(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03", // Good Friday
                "2026-05-05", // no lustrum
                "2025-04-27", // King's Day moved to the 26th
                "2026-04-30",
                "2026-05-15", // the Friday after Ascension
                "2026-12-24",
                "2026-12-31"
            })
    void knowsWhatIsNoLegalPublicHoliday(LocalDate day) {
        assertThat(PublicHolidays.includes(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-16, true", // a Tuesday
        "2025-09-20, false", // Saturday
        "2025-09-21, false", // Sunday
        "2025-10-17, true", // the last day before the autumn holiday
        "2025-10-20, false",
        "2025-10-27, true",
        "2026-04-03, false", // closing day
        "2026-04-06, false", // Easter Monday, which no school has to enter
        "2026-05-05, false", // closing day
        "2026-05-06, true"
    })
    void knowsSchoolDays(LocalDate day, boolean open) {
        assertThat(SCHOOL.isSchoolDay(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-20, true", // others work in the autumn holiday
        "2026-04-03, true",
        "2026-04-06, false",
        "2026-05-16, false"
    })
    void knowsWorkingDays(LocalDate day, boolean working) {
        assertThat(SCHOOL.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-16, 20, 2025-10-14", // as in the architecture's scenario
        "2025-09-15, 2, 2025-09-17",
        "2025-09-19, 1, 2025-09-22", // over a weekend
        "2025-09-20, 2, 2025-09-23", // from a Saturday
        "2025-10-16, 2, 2025-10-27", // over the autumn holiday
        "2025-12-19, 1, 2026-01-05",
        "2026-04-02, 1, 2026-04-07", // over Good Friday, Easter and Easter Monday
        "2026-05-04, 2, 2026-05-07", // over 5 May, which this school entered
        "2026-05-13, 1, 2026-05-18", // over Ascension and the bridge day
        "2025-09-16, 0, 2025-09-16"
    })
    void addsSchoolDays(LocalDate from, int days, LocalDate until) {
        assertThat(SCHOOL.plusSchoolDays(from, days)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-17, 5, 2025-10-24",
        "2026-04-02, 5, 2026-04-10", // Good Friday counts, Easter Monday does not
        "2025-12-24, 2, 2025-12-30", // over Christmas and a weekend
        "2025-05-02, 1, 2025-05-06" // over 5 May of a lustrum
    })
    void addsWorkingDays(LocalDate from, int days, LocalDate until) {
        assertThat(SCHOOL.plusWorkingDays(from, days)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-22, 2025-10-17", // back before the holiday
        "2025-09-21, 2025-09-19",
        "2026-04-06, 2026-04-02", // back over Easter and Good Friday
        "2025-09-16, 2025-09-16"
    })
    void movesBackToTheLastSchoolDay(LocalDate date, LocalDate kept) {
        assertThat(SCHOOL.lastSchoolDayOnOrBefore(date)).isEqualTo(kept);
    }

    @Test
    void refusesAHolidayThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> holiday("2026-05-03", "2026-04-25"));
    }

    private static SchoolCalendar.Holiday holiday(String from, String until) {
        return new SchoolCalendar.Holiday(day(from), day(until));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
