package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.IdentifyingWords.Known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ways in which somebody's name can stand in a text: parts of it, parts written as one word,
/// with an ending, and as initials.
final class NameForms {
    /// From this length on a name counts inside another word too.
    private static final int LONG = 6;

    /// Possessives and pet forms: `Noors`, `Noortje`, `Roosjes`.
    private static final Set<String> ENDINGS =
            Set.of("", "s", "je", "jes", "tje", "tjes", "pje", "pjes", "etje", "ke", "kes", "ie");

    /// Sounds of more than one letter with which an initial may be written.
    private static final List<String> SOUNDS = List.of("th", "ch", "chr", "ph", "ij", "sj", "tj");

    private static final int LONGEST_ENDING = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    NameForms(Known known) {
        add(known.given(), known.surname());
        add(Letters.spelledOut(known.given()), Letters.spelledOut(known.surname()));
        known.nicknames().forEach(nickname -> add(nickname, ""));
        words.removeIf(word -> word.length() < 2);
    }

    private void add(String givenName, String surnames) {
        var given = Letters.parts(givenName);
        var surname = Letters.parts(surnames);
        var telling = telling(surname);
        words.addAll(given);
        words.addAll(telling);
        joins(
                Stream.concat(given.stream(), surname.stream()).toList(),
                Stream.concat(given.stream(), telling.stream()).collect(Collectors.toSet()));
        initials(given, surname, telling);
    }

    /// What of a surname identifies; all of it when it is made of small words only.
    private static List<String> telling(List<String> surname) {
        var telling =
                surname.stream().filter(part -> !OrdinaryWords.PARTICLES.contains(part)).toList();
        return telling.isEmpty() ? surname : telling;
    }

    /// Neighbouring parts, written as one word.
    private void joins(List<String> parts, Set<String> telling) {
        for (int from = 0; from < parts.size(); from++) {
            for (int until = from + 2; until <= parts.size(); until++) {
                var run = parts.subList(from, until);
                if (run.stream().anyMatch(telling::contains)) {
                    words.add(String.join("", run));
                }
            }
        }
    }

    private void initials(List<String> given, List<String> surname, List<String> telling) {
        var first = new ArrayList<String>(firsts(given));
        first.add(joined(given));
        given.stream()
                .limit(1)
                .flatMap(name -> SOUNDS.stream().filter(name::startsWith))
                .forEach(first::add);
        var last = new ArrayList<String>(firsts(telling));
        last.add(joined(telling));
        for (int from = 0; from < surname.size(); from++) {
            for (int until = from + 2; until <= surname.size(); until++) {
                last.add(joined(surname.subList(from, until)));
            }
        }
        initials.addAll(first);
        initials.addAll(last);
        for (var before : first) {
            for (var after : last) {
                initials.add(before + after);
                initials.add(after + before);
            }
        }
        // An ij may be shortened to its first letter.
        initials.addAll(
                initials.stream()
                        .filter(letters -> letters.startsWith("y"))
                        .map(letters -> "i" + letters.substring(1))
                        .toList());
        initials.remove("");
    }

    private static List<String> firsts(List<String> parts) {
        return parts.stream().map(part -> part.substring(0, 1)).toList();
    }

    private static String joined(List<String> parts) {
        return String.join("", firsts(parts));
    }

    /// Whether a folded word is this name, or has it in it.
    boolean name(String folded) {
        return words.stream()
                .anyMatch(word ->
                        isWithEnding(folded, word)
                                || (word.length() >= LONG && folded.contains(word)));
    }

    private static boolean isWithEnding(String folded, String word) {
        return folded.startsWith(word)
                && folded.length() <= word.length() + LONGEST_ENDING
                && ENDINGS.contains(folded.substring(word.length()));
    }

    /// Whether these folded letters are initials of this name.
    boolean isInitials(String folded) {
        return initials.contains(folded);
    }
}
