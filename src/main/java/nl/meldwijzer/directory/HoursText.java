package nl.meldwijzer.directory;

import nl.meldwijzer.directory.OpeningHours.Day;
import nl.meldwijzer.directory.OpeningHours.Span;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opening hours as people write them: `ma-vr 8.30-17.00; za 9-12; feestdagen 10-12`, `24/7`,
/// `schoolvakanties gesloten`.
public final class HoursText {
    private static final List<Day> DAYS = List.of(Day.values());
    private static final Notation TYPED =
            new Notation(
                    List.of(
                            "ma",
                            "di",
                            "wo",
                            "do",
                            "vr",
                            "za",
                            "zo",
                            "feestdagen",
                            "schoolvakanties"),
                    "-",
                    "HH.mm",
                    "gesloten");
    private static final Map<Day, Set<String>> NAMES =
            Map.of(
                    Day.MONDAY, Set.of("ma", "maandag", "mo", "mon", "monday"),
                    Day.TUESDAY, Set.of("di", "dinsdag", "tu", "tue", "tuesday"),
                    Day.WEDNESDAY, Set.of("wo", "woensdag", "we", "wed", "wednesday"),
                    Day.THURSDAY, Set.of("do", "donderdag", "th", "thu", "thursday"),
                    Day.FRIDAY, Set.of("vr", "vrijdag", "fr", "fri", "friday"),
                    Day.SATURDAY, Set.of("za", "zaterdag", "sa", "sat", "saturday"),
                    Day.SUNDAY, Set.of("zo", "zondag", "su", "sun", "sunday"),
                    Day.HOLIDAY, Set.of("feestdag", "feestdagen", "holiday", "holidays"),
                    Day.SCHOOL_HOLIDAY,
                            Set.of(
                                    "schoolvakantie",
                                    "schoolvakanties",
                                    "school holiday",
                                    "school holidays"));
    private static final Set<String> ALWAYS =
            Set.of("24/7", "dag en nacht", "altijd", "day and night", "24 uur per dag");
    private static final Pattern SPAN =
            Pattern.compile(
                    "\\s*(?<days>[a-z][a-z ,/&-]*?)\\s*:?\\s*(?<from>\\d{1,2}(?:[.:]\\d{2})?)"
                            + "\\s*(?:uur)?\\s*(?:-|–|tot|to|t/m)\\s*(?<until>\\d{1,2}(?:[.:]\\d{2})?)"
                            + "\\s*(?:uur)?\\s*(?:[;,]|$)");

    private static final Pattern SHUT =
            Pattern.compile(
                    "\\s*(?<days>[a-z][a-z ,/&-]*?)\\s*:?\\s+(?:gesloten|dicht|closed)\\s*(?:[;,]|$)");

    /// Longer than any hours; the pattern above takes much time for a long text that is none.
    private static final int LONGEST = 200;

    private static final Pattern RANGE =
            Pattern.compile("([a-z]+)\\s*(?:-|–|t/m|tot en met)\\s*([a-z]+)");

    private HoursText() {}

    /// What a text says; empty when it cannot be understood. No text means not known.
    public static Optional<OpeningHours> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(new OpeningHours.Unknown());
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (ALWAYS.contains(text)) {
            return Optional.of(new OpeningHours.Always());
        }
        return weekly(text);
    }

    private static Optional<OpeningHours> weekly(String text) {
        var spans = new ArrayList<Span>();
        var closed = EnumSet.noneOf(Day.class);
        var open = SPAN.matcher(text);
        var shut = SHUT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            open.region(at, text.length());
            shut.region(at, text.length());
            var span = open.lookingAt() ? span(open.group("days"), open) : Optional.<Span>empty();
            var days = shut.lookingAt() ? days(shut.group("days")) : Set.<Day>of();
            if (span.isEmpty() && days.isEmpty()) {
                return Optional.empty();
            }
            span.ifPresent(spans::add);
            closed.addAll(days);
            at = span.isPresent() ? open.end() : shut.end();
        }
        return Optional.of(new OpeningHours.Weekly(spans, closed));
    }

    /// How hours are written for a reader.
    ///
    /// @param days the days of the week from Monday, public holidays and school holidays
    /// @param dash between two days and between two times
    /// @param time the pattern of a time
    /// @param shut that nobody answers
    public record Notation(List<String> days, String dash, String time, String shut) {
        public Notation {
            days = List.copyOf(days);
        }
    }

    /// The text that [#read] understands.
    public static String write(OpeningHours hours) {
        return write(hours, TYPED);
    }

    public static String write(OpeningHours hours, Notation notation) {
        return switch (hours) {
            case OpeningHours.Always() -> "24/7";
            case OpeningHours.Unknown() -> "";
            case OpeningHours.Weekly(var spans, var closed) ->
                    Stream.concat(
                                    spans.stream().map(span -> write(span, notation)),
                                    Stream.of(closed)
                                            .filter(days -> !days.isEmpty())
                                            .map(days ->
                                                    days(days, notation) + " " + notation.shut()))
                            .collect(Collectors.joining("; "));
        };
    }

    private static String write(Span span, Notation notation) {
        var time = DateTimeFormatter.ofPattern(notation.time());
        return days(span.days(), notation)
                + " "
                + time.format(span.from())
                + notation.dash()
                + (span.until().equals(LocalTime.MIDNIGHT) ? "24.00" : time.format(span.until()));
    }

    /// Days that follow each other as a range.
    private static String days(Set<Day> days, Notation notation) {
        var parts = new ArrayList<String>();
        var sorted = days.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            int last = i;
            while (last + 1 < sorted.size() && follows(sorted.get(last), sorted.get(last + 1))) {
                last++;
            }
            var first = named(sorted.get(i), notation);
            parts.add(
                    last == i
                            ? first
                            : first + notation.dash() + named(sorted.get(last), notation));
            i = last;
        }
        return String.join("/", parts);
    }

    private static boolean follows(Day one, Day next) {
        return DAYS.indexOf(next) == DAYS.indexOf(one) + 1 && next.compareTo(Day.SUNDAY) <= 0;
    }

    private static String named(Day day, Notation notation) {
        return notation.days().get(DAYS.indexOf(day));
    }

    private static Optional<Span> span(String days, java.util.regex.MatchResult times) {
        var from = time(times.group("from"));
        var until = time(times.group("until"));
        var which = days(days);
        return from.isPresent() && until.isPresent() && !which.isEmpty()
                ? Optional.of(new Span(which, from.get(), until.get()))
                : Optional.empty();
    }

    /// None when a word is not a day.
    private static Set<Day> days(String text) {
        var days = EnumSet.noneOf(Day.class);
        for (var part : text.split("\\s*(?:[,/&](?!m\\b)|\\ben\\b|\\band\\b)\\s*", -1)) {
            var range = RANGE.matcher(part);
            var first = day(range.matches() ? range.group(1) : part);
            var last = range.matches() ? day(range.group(2)) : first;
            if (part.equals("dagelijks") || part.equals("daily")) {
                days.addAll(EnumSet.range(Day.MONDAY, Day.HOLIDAY));
            } else if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
                return Set.of();
            } else {
                days.addAll(EnumSet.range(first.get(), last.get()));
            }
        }
        return days;
    }

    private static Optional<Day> day(String word) {
        var name = word.strip();
        return NAMES.entrySet().stream()
                .filter(day -> day.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<LocalTime> time(String text) {
        var parts = text.split("[.:]", 2);
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
