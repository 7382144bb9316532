package nl.meldwijzer.web.frame;

import nl.meldwijzer.directory.HoursText;
import nl.meldwijzer.directory.OpeningHours;
import nl.meldwijzer.directory.OpeningHours.State;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolCalendar;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Says whether a number is open now.
///
/// @param calendar of the school that would call
public record OpenWords(Texts t, Instant now, SchoolCalendar calendar) {
    /// `Nu open tot 17.00 uur`, `Gesloten tot maandag 8.30 uur`.
    public String now(OpeningHours hours) {
        return switch (hours.at(now, calendar)) {
            case State.AlwaysOpen() -> t.text("web.open.always");
            case State.OpenUntil(var until) -> t.text("web.open.until", time(until));
            case State.ClosedUntil(var opens) -> t.text("web.open.closed", time(opens));
            case State.NotKnown() -> t.text("web.open.unknown");
        };
    }

    /// The hours themselves; empty where they say no more than [#now].
    public String hours(OpeningHours hours) {
        return switch (hours) {
            case OpeningHours.Always(), OpeningHours.Unknown() -> "";
            case OpeningHours.Weekly _ -> written(t, hours);
        };
    }

    /// Hours in the reader's language: in Dutch as they are typed.
    public static String written(Texts t, OpeningHours hours) {
        var days = List.of(t.text("web.open.days").split(","));
        return HoursText.write(
                hours,
                new HoursText.Notation(
                        days,
                        t.text("web.open.dash"),
                        t.text("web.open.time"),
                        t.text("web.open.shut")));
    }

    private String time(Instant at) {
        var local = at.atZone(DomainClock.ZONE);
        var today = now.atZone(DomainClock.ZONE).toLocalDate();
        var pattern = local.toLocalDate().equals(today) ? "H.mm" : "EEEE H.mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(t.language()))
                .format(local);
    }
}
