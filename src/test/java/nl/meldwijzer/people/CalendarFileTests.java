package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.people.CalendarFile.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CalendarFileTests {

    @ParameterizedTest
    @CsvSource({
        // The end is the first day that is free no more.
        "DTSTART;VALUE=DATE:20261017, DTEND;VALUE=DATE:20261026, 2026-10-17..2026-10-25",
        "DTSTART;VALUE=DATE:20270505, DTEND;VALUE=DATE:20270506, 2027-05-05..2027-05-05",
        "DTSTART;VALUE=DATE:20270505, X:y, 2027-05-05..2027-05-05",
        "DTSTART;VALUE=DATE:20270505, DTEND;VALUE=DATE:20270505, 2027-05-05..2027-05-05",
        "DTSTART;TZID=Europe/Amsterdam:20261017T000000, DTEND:20261026T000000, 2026-10-17..2026-10-25",
        "dtstart;value=date:20261017, dtend;value=date:20261026, 2026-10-17..2026-10-25",
    })
    void findsWholeDays(String start, String end, String days) {
        assertThat(found(start, end, "SUMMARY:Vrij")).containsExactly(days + " Vrij");
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261112T190000Z, DTEND:20261112T210000Z",
        "DTSTART;VALUE=DATE:20261332, DTEND;VALUE=DATE:20261333",
        "DTSTART;VALUE=DATE:20261026, DTEND;VALUE=DATE:20261017",
        "DTSTART;VALUE=DATE:20261026, RRULE:FREQ=WEEKLY",
        "SUMMARY:zonder dag, X:y",
    })
    void leavesOutWhatIsNoStretchOfWholeDaysAndCountsIt(String one, String two) {
        assertThat(found(one, two)).isEmpty();
        assertThat(((Reading.Understood) read(event(one, two))).left()).isEqualTo(1);
    }

    @Test
    void readsLongLinesAndKeepsTheWordsShort() {
        var folded = "SUMMARY:Herfst\r\n vakantie\\, " + "x".repeat(200);

        assertThat(found("DTSTART;VALUE=DATE:20261017", folded).getFirst())
                .startsWith("2026-10-17..2026-10-17 Herfstvakantie, xxx")
                .hasSizeLessThan(110);
    }

    @Test
    void oneEventIsNotMixedWithTheNext() {
        var text =
                event("DTSTART;VALUE=DATE:20261017", "SUMMARY:eerste")
                        + event("DTSTART;VALUE=DATE:20270505");

        assertThat(days(read(text)))
                .containsExactly("2026-10-17..2026-10-17 eerste", "2027-05-05..2027-05-05 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen agenda", "BEGIN:VEVENT\nEND:VEVENT", "<html>"})
    void anythingElseIsNoCalendar(String text) {
        assertThat(CalendarFile.read(text)).isEqualTo(new Reading.Unreadable());
    }

    @Test
    void aCalendarWithFarTooManyEventsIsNotRead() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261017").repeat(501)))
                .isEqualTo(new Reading.Unreadable());
    }

    @Test
    void whatWasFoundShowsNoWordsOfOthers() {
        var reading = read(event("DTSTART;VALUE=DATE:20261017", "SUMMARY:Noor jarig"));

        assertThat(reading.toString()).doesNotContain("Noor");
    }

    private static List<String> found(String... lines) {
        return days(read(event(lines)));
    }

    private static List<String> days(Reading reading) {
        return ((Reading.Understood) reading)
                .found().stream()
                        .map(one ->
                                one.days().first() + ".." + one.days().last() + " " + one.words())
                        .toList();
    }

    private static Reading read(String events) {
        return CalendarFile.read("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n");
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
