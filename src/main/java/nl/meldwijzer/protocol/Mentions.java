package nl.meldwijzer.protocol;

import java.time.Month;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What identifies whoever it is about: days, years, groups, and ways to reach somebody.
final class Mentions {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
                    + "|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|january|february"
                    + "|march|may|june|july|august|october|mar|oct)";
    private static final String SPELLED =
            "(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien"
                    + "|vijftien|zestien|zeventien|achttien|negentien"
                    + "|(?:(?:een|één|twee|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig"
                    + "|(?:(?:een|één)en)?dertig|eerste|derde|achtste)(?:de|ste)?)";
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?![\\d])");
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<![\\d.,:/-])(\\d{1,2})\\s?[-/.–]\\s?(\\d{1,2})"
                            + "(?:\\s?[-/.–]\\s?['’]?(\\d{4}|\\d{2}))?(?![\\d:])");
    private static final Pattern COUNTS =
            Pattern.compile(
                    "^\\s*(?:keer|x\\b|maal|dagen|weken|maanden|jaar|kinderen|uur|minuten|procent|%"
                            + "|times|days|weeks|months|years|o.clock)",
                    FLAGS);
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:\\d{1,2}\\s?(?:e|de|ste|st|nd|rd|th)?|"
                            + SPELLED
                            + ")\\.?\\s?-?\\s?(?:of )?"
                            + MONTH
                            + "\\b\\.?(?:,?\\s*['’]?\\d{2,4})?|\\b"
                            + MONTH
                            + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s*\\d{4})?|\\b"
                            + MONTH
                            + "\\.?\\s*['’]?\\d{2,4}\\b",
                    FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<!0800-)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern GROUP =
            Pattern.compile(
                    "\\b(?:groep(?:en|je)?|gr|klas|unit|group|grade|class)\\b\\.?\\s*[-:]?\\s*"
                            + "(?:\\d{1,2}(?:\\s?[/-]\\s?\\d{1,2})?\\s?[a-h]?\\b"
                            + "|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht"
                            + "|one|two|three|four|five|six|seven|eight)\\b)",
                    FLAGS);
    private static final List<Pattern> REACHED =
            List.of(
                    Pattern.compile("[\\w.+-]+@[\\w.-]+", FLAGS),
                    Pattern.compile(
                            "(?<![\\d])(?:\\+\\d{2}|00\\d{2}|0)[\\s-]?(?:\\d[\\s-]?){8,10}(?!\\d)"),
                    Pattern.compile("(?<![\\d])[1-9]\\d{3}\\s?[A-Z]{2}\\b"),
                    Pattern.compile("(?<![\\d])\\d{8,}(?!\\d)"));

    private Mentions() {}

    static Stream<Hit> days(String text) {
        return Stream.of(
                        hits(ISO, text),
                        hits(WRITTEN, text),
                        hits(YEAR, text),
                        NUMERIC.matcher(text)
                                .results()
                                .filter(found -> isDay(found, text))
                                .map(Mentions::day))
                .flatMap(stream -> stream);
    }

    private static Stream<Hit> hits(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Mentions::day);
    }

    private static Hit day(MatchResult found) {
        return Hit.of(found.start(), found.end(), Hit.Kind.DAY);
    }

    /// Day and month, or month and day; without a year it may be a count: `3-4 keer`.
    private static boolean isDay(MatchResult found, String text) {
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(2));
        boolean hasYear = found.group(3) != null;
        return (exists(one, other) || exists(other, one))
                && (hasYear || !COUNTS.matcher(text.substring(found.end())).find());
    }

    private static boolean exists(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    static Stream<Hit> groups(String text) {
        return GROUP.matcher(text)
                .results()
                .map(found -> Hit.of(found.start(), found.end(), Hit.Kind.GROUP));
    }

    static Stream<Hit> addresses(String text) {
        return REACHED.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> Hit.of(found.start(), found.end(), Hit.Kind.ADDRESS));
    }
}
