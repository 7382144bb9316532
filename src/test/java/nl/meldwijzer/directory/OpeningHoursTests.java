package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.directory.OpeningHours.State;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolCalendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

class OpeningHoursTests {
    private static final String OFFICE = "ma-vr 8.30 - 17.00";

    @ParameterizedTest
    @CsvSource({
        // Monday before, at, during and after; the end does not belong to it.
        "2026-09-14T08:29, C 2026-09-14T08:30",
        "2026-09-14T08:30, O 2026-09-14T17:00",
        "2026-09-14T16:59, O 2026-09-14T17:00",
        "2026-09-14T17:00, C 2026-09-15T08:30",
        // A weekend, Christmas on Friday and Boxing Day on Saturday, Easter Monday, King's Day.
        "2026-09-19T12:00, C 2026-09-21T08:30",
        "2026-12-25T12:00, C 2026-12-28T08:30",
        "2026-04-06T12:00, C 2026-04-07T08:30",
        "2026-04-27T09:00, C 2026-04-28T08:30",
        // The nights in which the clock is moved.
        "2026-03-29T12:00, C 2026-03-30T08:30",
        "2026-10-25T12:00, C 2026-10-26T08:30",
    })
    void knowsWhetherAnOfficeIsOpen(String at, String expected) {
        assertThat(state(OFFICE, at)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-14T16:59, C 2026-09-14T17:00",
        "2026-09-15T03:00, O 2026-09-15T08:30",
        "2026-09-18T20:00, O 2026-09-21T08:30",
        // Only the hours for holidays count on one, so the night after it needs its own.
        "2026-04-06T12:00, O 2026-04-07T00:00",
    })
    void aCrisisServiceIsOpenWhenTheOfficeIsNot(String at, String expected) {
        var hours = "ma-vr 17.00-8.30; za-zo 0.00-24.00; zo 0-24; feestdagen 0.00-24.00;ma 0-8.30";

        assertThat(state(hours, at)).isEqualTo(expected);
    }

    @Test
    void dayAndNightNeedsNoTime() {
        assertThat(state("24/7", "2026-12-25T03:00")).isEqualTo("A");
        assertThat(state("", "2026-09-14T12:00")).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma-vr 8.30 - 17.00 uur | ma-vr 08.30-17.00",
                "ma t/m vr van 9 tot 12 | ?",
                "ma t/m vr 9 tot 12 | ma-vr 09.00-12.00",
                "Maandag, woensdag 9-12; vr 13:00–16:30 | ma/wo 09.00-12.00; vr 13.00-16.30",
                "mo-fr 9:00-17:00 | ma-vr 09.00-17.00",
                "dagelijks 0.00-24.00 | ma-zo/feestdagen 00.00-24.00",
                "Dag en nacht | 24/7",
                "ma-vr 9-12; zo dicht, Schoolvakantie closed | ma-vr 09.00-12.00; zo/schoolvakanties gesloten",
                "ma-vr/schoolvakanties 9-12 | ma-vr/schoolvakanties 09.00-12.00",
            })
    void readsHoursAsPeopleWriteThem(String typed, String written) {
        var read = HoursText.read(typed).map(HoursText::write).orElse("?");

        assertThat(read).isEqualTo(written);
        assertThat(HoursText.read(read).map(HoursText::write).orElse("?")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soms", "ma-vr", "8-17", "ma 25-26", "vr-ma 9-12", "xx 9-12", "ma 9-12 ?"})
    void saysWhenItDoesNotUnderstand(String typed) {
        assertThat(HoursText.read(typed)).isEmpty();
    }

    /// The autumn holiday of a school, from a Saturday up to and including a Sunday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Who says nothing of school holidays is open as ever.
                "2026-10-12T10:00 | ma-vr 8.30-17.00 | O 2026-10-12T17:00",
                // Who is closed in them is closed until after, at the weekend too.
                "2026-10-09T18:00 | ma-za 8.30-17.00; schoolvakanties gesloten | C 2026-10-19T08:30",
                "2026-10-12T10:00 | ma-za 8.30-17.00; schoolvakanties dicht | C 2026-10-19T08:30",
                "2026-10-19T10:00 | ma-za 8.30-17.00; schoolvakanties gesloten | O 2026-10-19T17:00",
                // Who has other hours in them has those, and at the weekend what she always has.
                "2026-10-12T09:00 | ma-vr 8.30-17.00; schoolvakanties 10-12 | C 2026-10-12T10:00",
                "2026-10-12T11:00 | ma-vr 8.30-17.00; schoolvakanties 10-12 | O 2026-10-12T12:00",
                "2026-10-17T11:00 | ma-vr 8-17; za 9-12; schoolvakanties 10-12 | O 2026-10-17T12:00",
                "2026-10-17T13:00 | ma-vr 8-17; schoolvakanties 10-12 | C 2026-10-19T08:00",
            })
    void knowsTheHolidaysOfTheSchoolWhereTheOrganisationSaysSo(
            String at, String hours, String expected) {
        var autumn =
                new SchoolCalendar.Holiday(
                        LocalDate.parse("2026-10-10"), LocalDate.parse("2026-10-18"));
        var calendar = new SchoolCalendar(List.of(autumn), Set.of());

        assertThat(state(hours, at, calendar)).isEqualTo(expected);
    }

    private static String state(String hours, String at) {
        return state(hours, at, SchoolCalendar.withoutHolidays());
    }

    private static String state(String hours, String at, SchoolCalendar calendar) {
        return switch (HoursText.read(hours).orElseThrow().at(instant(at), calendar)) {
            case State.AlwaysOpen() -> "A";
            case State.OpenUntil(var until) -> "O " + local(until);
            case State.ClosedUntil(var opens) -> "C " + local(opens);
            case State.NotKnown() -> "?";
        };
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(DomainClock.ZONE).toInstant();
    }

    private static String local(Instant at) {
        return at.atZone(DomainClock.ZONE).toLocalDateTime().toString();
    }
}
