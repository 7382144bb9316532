package nl.meldwijzer.protocol;

import java.util.Optional;

/// What may stand in a text that somebody typed. Markup is just text.
final class Text {
    static final int MOST_CHARACTERS = 50_000;
    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /// A character that may not stand there, counted from 1; position 0 when the whole is too long.
    record Flaw(Missing.Problem problem, int position) {}

    /// Without white space and invisible characters at both ends, and with plain line ends.
    static String trimmed(String raw) {
        var points = raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().toArray();
        int from = 0;
        int until = points.length;
        while (from < until && isInvisible(points[from])) {
            from++;
        }
        while (until > from && isInvisible(points[until - 1])) {
            until--;
        }
        return new String(points, from, until - from);
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Text::isInvisible);
    }

    /// The first thing wrong with a text, if anything is.
    static Optional<Flaw> flaw(String text) {
        var points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (isForbidden(points[i])) {
                return Optional.of(new Flaw(Missing.Problem.CONTROL_CHARACTER, i + 1));
            }
        }
        return points.length > MOST_CHARACTERS
                ? Optional.of(new Flaw(Missing.Problem.TOO_LONG, 0))
                : Optional.empty();
    }

    /// The text with every forbidden character replaced, for what may never be refused.
    static String cleaned(String text) {
        return text.codePoints()
                .map(point -> isForbidden(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Control characters, unpaired surrogates and characters that reorder what is read.
    private static boolean isForbidden(int point) {
        return (Character.isISOControl(point) && point != '\n' && point != '\t')
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /// White space and characters without a shape. Forbidden ones are not trimmed away: somebody
    /// has to be told about them.
    private static boolean isInvisible(int point) {
        return !isForbidden(point)
                && (Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || isBlankLetter(point));
    }

    /// Letters and marks that Unicode draws as nothing: Hangul fillers, the Braille blank, the
    /// combining joiner and variation selectors.
    private static boolean isBlankLetter(int point) {
        return point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800
                || point == 0x034F
                || (point >= 0xFE00 && point <= 0xFE0F);
    }
}
