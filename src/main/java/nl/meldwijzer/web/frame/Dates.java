package nl.meldwijzer.web.frame;

import nl.meldwijzer.kernel.DomainClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days and moments as people say them.
public record Dates(Texts t, LocalDate today) {
    /// `maandag 15 september 2025`.
    public String fullDay(LocalDate day) {
        return formatted("EEEE d MMMM yyyy", day);
    }

    /// `15 september 2025`.
    public String day(LocalDate day) {
        return formatted("d MMMM yyyy", day);
    }

    /// `15 september 2025, 10.40 uur`.
    public String moment(Instant at) {
        var local = at.atZone(DomainClock.ZONE);
        return t.text(
                "web.moment",
                day(local.toLocalDate()),
                DateTimeFormatter.ofPattern("H.mm", locale()).format(local));
    }

    /// `vandaag`, `morgen`, `uiterlijk dinsdag 14 oktober 2025`, `3 dagen te laat`.
    public String due(LocalDate on) {
        long days = ChronoUnit.DAYS.between(today, on);
        if (days < -1) {
            return t.text("web.due.late", -days);
        }
        return switch ((int) Math.min(days, 2)) {
            case -1 -> t.text("web.due.yesterday");
            case 0 -> t.text("web.due.today");
            case 1 -> t.text("web.due.tomorrow");
            default -> t.text("web.due.by", fullDay(on));
        };
    }

    /// How old somebody is today, in whole years.
    public String age(LocalDate born) {
        return t.text("web.age", ChronoUnit.YEARS.between(born, today));
    }

    private String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private Locale locale() {
        return Locale.forLanguageTag(t.language());
    }
}
