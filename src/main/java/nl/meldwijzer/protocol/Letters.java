package nl.meldwijzer.protocol;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Words as they sound, however they were typed: without accents, capitals, apostrophes and
/// characters that nobody sees, and with one spelling of `ij` and `y`.
final class Letters {
    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Cf}]";

    /// A run of letters, perhaps with apostrophes in it: `Noor's`, `d'Hondt`.
    static final Pattern WORD =
            Pattern.compile(LETTER + "+(?:[" + APOSTROPHES + "]" + LETTER + "+)*");

    /// A run of letters and digits: `4a`.
    static final Pattern WORD_OR_NUMBER = Pattern.compile("[\\p{L}\\p{M}\\p{Cf}\\p{N}]+");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}" + APOSTROPHES + "]");
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}]+|(?<=\\p{Ll}\\p{M}{0,3})(?=\\p{Lu})");
    private static final Map<String, String> WITHOUT_ACCENT =
            Map.of(
                    "ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ",
                    "th", "ı", "i", "ə", "e");

    private static final Map<String, String> SPELLED_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe");

    private Letters() {}

    static String folded(String typed) {
        var folded =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        for (var letter : WITHOUT_ACCENT.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        // A capital I with a dot leaves its dot behind in lower case.
        return UNSEEN.matcher(folded).replaceAll("").replace("ij", "y");
    }

    /// A name as it is written by who has no such letters: `Mueller`.
    static String spelledOut(String name) {
        var spelled = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var letter : SPELLED_OUT.entrySet()) {
            spelled = spelled.replace(letter.getKey(), letter.getValue());
        }
        return spelled;
    }

    /// The parts of a name or a word: at spaces, hyphens and apostrophes, and where a capital
    /// follows a small letter. Folded.
    static List<String> parts(String typed) {
        return Arrays.stream(BETWEEN_PARTS.split(typed))
                .map(Letters::folded)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static boolean isInLowerCase(String typed) {
        return typed.codePoints().noneMatch(Letters::isCapital);
    }

    static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }
}
