package nl.meldwijzer.people.internal;

import nl.meldwijzer.people.PersonName;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for letters in a name, accents and capitals aside; every word typed must be found.
final class NameSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FEWEST = 2;

    private final List<String> words;

    NameSearch(String letters) {
        this.words = List.of(SPACES.split(plain(letters).strip()));
    }

    /// Fewer than two letters would list the school.
    boolean saysEnough() {
        return words.stream().mapToInt(String::length).max().orElse(0) >= FEWEST;
    }

    boolean finds(PersonName name) {
        var full = plain(name.full());
        return words.stream().allMatch(full::contains);
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
