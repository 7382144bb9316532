package nl.meldwijzer.people;

import nl.meldwijzer.people.SchoolAgreement.Holiday;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the whole days out of a calendar in iCalendar form (RFC 5545): what a school exports from
/// its own agenda. Nothing is changed by reading; the words of an event are for the preview alone
/// and are kept nowhere.
public final class CalendarFile {
    private static final int MOST = 500;
    private static final int LONGEST_WORDS = 80;
    private static final String END = "END:VEVENT";

    private CalendarFile() {}

    /// What came of reading.
    public sealed interface Reading {
        /// The days on which it says that the school is closed.
        ///
        /// @param left events that take part of a day or come back by a rule: they are left out
        record Understood(List<Found> found, int left) implements Reading {
            public Understood {
                found = List.copyOf(found);
            }
        }

        /// It is no calendar, or far too large for one of a school.
        record Unreadable() implements Reading {}
    }

    /// A stretch of whole days with the words that stood with it.
    public record Found(Holiday days, String words) {
        @Override
        public String toString() {
            return "Found[" + days + "]";
        }
    }

    public static Reading read(String text) {
        var lines = unfolded(text);
        if (lines.isEmpty() || !lines.getFirst().strip().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            return new Reading.Unreadable();
        }
        var found = new ArrayList<Found>();
        int events = 0;
        var event = new TreeMap<String, String>();
        for (var line : lines) {
            if (line.equalsIgnoreCase(END)) {
                events++;
                wholeDays(event).ifPresent(found::add);
                event.clear();
            } else if (line.equalsIgnoreCase("BEGIN:VEVENT")) {
                event.clear();
            } else {
                property(line).ifPresent(one -> event.putIfAbsent(one.getKey(), one.getValue()));
            }
        }
        return events > MOST
                ? new Reading.Unreadable()
                : new Reading.Understood(found, events - found.size());
    }

    /// Long lines go on at the next one, which begins with a space.
    private static List<String> unfolded(String text) {
        return text.strip().replace("\uFEFF", "").replaceAll("\\R[ \\t]", "").lines().toList();
    }

    /// Name and value; what stands between them (`;VALUE=DATE`) does not matter here.
    private static Optional<Map.Entry<String, String>> property(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var name = line.substring(0, colon).replaceFirst(";.*", "").toUpperCase(Locale.ROOT);
        return Optional.of(Map.entry(name, line.substring(colon + 1).strip()));
    }

    private static Optional<Found> wholeDays(Map<String, String> event) {
        var first = midnight(event.getOrDefault("DTSTART", ""));
        if (first.isEmpty() || event.containsKey("RRULE")) {
            return Optional.empty();
        }
        var end = event.get("DTEND");
        var after = end == null ? first.map(day -> day.plusDays(1)) : midnight(end);
        return after.filter(day -> !day.isBefore(first.get()))
                .map(day -> new Holiday(first.get(), last(first.get(), day)))
                .map(days -> new Found(days, words(event.getOrDefault("SUMMARY", ""))));
    }

    /// The end is the first day that is free no more; some agendas give the last day instead.
    private static LocalDate last(LocalDate first, LocalDate after) {
        return after.isAfter(first) ? after.minusDays(1) : first;
    }

    /// A day, or a moment that is the start of one.
    private static Optional<LocalDate> midnight(String text) {
        var day = text.replaceFirst("T000000$", "");
        try {
            return Optional.of(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException partOfADay) {
            return Optional.empty();
        }
    }

    private static String words(String summary) {
        var plain = summary.replace("\\n", " ").replace("\\,", ",").replace("\\;", ";");
        return plain.substring(0, Math.min(LONGEST_WORDS, plain.length()));
    }
}
