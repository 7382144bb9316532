package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.directory.OpeningHours.State;
import nl.meldwijzer.kernel.DomainClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDateTime;

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

    private static String state(String hours, String at) {
        return switch (HoursText.read(hours).orElseThrow().at(instant(at))) {
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
