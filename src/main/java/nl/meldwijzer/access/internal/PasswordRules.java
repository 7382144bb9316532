package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.access.PasswordFlaw;
import nl.meldwijzer.kernel.Secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a password may not be: short, or guessed first. No rule asks for digits, capitals or signs.
/// Rows, common words and own words are taken out one after the other; when hardly anything is
/// left, that is what the password was made of.
final class PasswordRules {
    private static final int SHORTEST = 15;
    private static final int LEAST_LEFT = 8;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_OWN_WORD = 3;
    private static final int SHORTEST_ROW = 4;
    private static final List<String> ROWS =
            Stream.of(
                            "abcdefghijklmnopqrstuvwxyz",
                            "01234567890",
                            "qwertyuiop",
                            "asdfghjkl",
                            "zxcvbnm")
                    .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
                    .toList();
    private static final List<String> COMMON = longestFirst(common());

    private PasswordRules() {}

    static Optional<PasswordFlaw> flaw(Secret<String> password, Set<Secret<String>> ownWords) {
        if (Passwords.isTooLong(password)) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        var typed = Normalizer.normalize(password.expose(), Normalizer.Form.NFKC);
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        return flaw(core(typed), ownWords);
    }

    private static Optional<PasswordFlaw> flaw(String core, Set<Secret<String>> ownWords) {
        var rest = withoutRows(core);
        if (core.chars().distinct().count() < FEWEST_DIFFERENT
                || isRepeated(core)
                || rest.length() < LEAST_LEFT) {
            return Optional.of(PasswordFlaw.PREDICTABLE);
        }
        rest = without(rest, COMMON);
        if (rest.length() < LEAST_LEFT) {
            return Optional.of(PasswordFlaw.COMMON);
        }
        rest = without(rest, words(ownWords));
        return rest.length() < LEAST_LEFT ? Optional.of(PasswordFlaw.OWN_WORDS) : Optional.empty();
    }

    /// Letters and digits only, without case or accents.
    private static String core(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String without(String text, List<String> words) {
        var rest = text;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static String withoutRows(String text) {
        var rest = new StringBuilder(text);
        int at = 0;
        while (at < rest.length()) {
            int length = rowAt(rest, at);
            if (length >= SHORTEST_ROW) {
                rest.delete(at, at + length);
            } else {
                at++;
            }
        }
        return rest.toString();
    }

    /// How long the row of keys, letters or digits is that begins here.
    private static int rowAt(CharSequence text, int from) {
        int longest = 0;
        for (var row : ROWS) {
            int start = row.indexOf(text.charAt(from));
            int length = 0;
            while (start >= 0
                    && start + length < row.length()
                    && from + length < text.length()
                    && row.charAt(start + length) == text.charAt(from + length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static boolean isRepeated(String text) {
        for (int period = 1; 2 * period <= text.length(); period++) {
            if (text.startsWith(text.substring(period))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Set<Secret<String>> names) {
        return longestFirst(
                names.stream()
                        .map(Secret::expose)
                        .flatMap(name ->
                                Stream.concat(
                                        Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                        .map(PasswordRules::core)
                        .filter(word -> word.length() >= SHORTEST_OWN_WORD));
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    private static Stream<String> common() {
        try (var file = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
