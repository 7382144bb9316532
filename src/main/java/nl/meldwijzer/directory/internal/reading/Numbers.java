package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.HoursText;
import nl.meldwijzer.directory.OpeningHours;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.directory.Suspicion;
import nl.meldwijzer.directory.Suspicion.Doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in a line of text, each with its hours in brackets and the number to try when nobody
/// answers, `bgg` (S222, S224).
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<otherwise>\\b(?:bgg|b\\.g\\.g\\.?|bij geen gehoor)\\s*:?\\s*)?"
                            + "(?<number>[+0-9(][0-9 ().-]{1,24}(?<=[0-9]))"
                            + "(?:\\s*\\((?<hours>[^()]*\\p{L}[^()]*|24/7)\\)"
                            + "|\\s*(?<plain>(?:ma|di|wo|do|vr|za|zo)\\b[^;/()]*|24/7))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD =
            Pattern.compile("(?!(?:of|en)\\b)\\p{L}{2}|\\d", Pattern.CASE_INSENSITIVE);
    private static final int WHOLE = 10;

    private Numbers() {}

    /// A number and what is to be said about it.
    record Read(PhoneNumber number, List<Suspicion> suspicions) {
        private Read otherwise(String fallback) {
            var whole = completed(fallback, number.dialled());
            var more = new ArrayList<>(suspicions);
            if (!whole.equals(fallback)) {
                more.add(new Suspicion(Doubt.NUMBER_COMPLETED, fallback, whole));
            }
            return new Read(
                    new PhoneNumber(number.number(), number.hours(), whole, Optional.empty()),
                    List.copyOf(more));
        }
    }

    static List<Read> in(String text) {
        var all = new ArrayList<Read>();
        var found = NUMBER.matcher(text);
        while (found.find()) {
            if (found.group("otherwise") != null && !all.isEmpty()) {
                all.add(all.removeLast().otherwise(found.group("number").strip()));
            } else {
                all.add(read(found));
            }
        }
        return all;
    }

    /// What stands in the line and is no number, hours or fallback; empty when nothing does.
    static String besides(String text) {
        var rest = NUMBER.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return WORD.matcher(rest).find() ? rest : "";
    }

    private static Read read(Matcher found) {
        var typed = Optional.ofNullable(found.group("hours")).or(() -> plain(found)).orElse("");
        var hours = HoursText.read(typed);
        var suspicions =
                hours.isPresent()
                        ? List.<Suspicion>of()
                        : List.of(new Suspicion(Doubt.HOURS, typed.strip(), ""));
        return new Read(
                new PhoneNumber(
                        found.group("number"),
                        hours.orElseGet(OpeningHours.Unknown::new),
                        "",
                        Optional.empty()),
                suspicions);
    }

    private static Optional<String> plain(Matcher found) {
        return Optional.ofNullable(found.group("plain"));
    }

    /// A local number with the area code of the number before it.
    private static String completed(String local, String before) {
        var digits = PhoneNumber.dialled(local);
        boolean isLocal = digits.matches("[1-9]\\d{5,6}") && before.matches("0[1-9]\\d{8}");
        return isLocal ? before.substring(0, WHOLE - digits.length()) + " " + digits : local;
    }
}
