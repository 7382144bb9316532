package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.IdentifyingWords.Known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks in a text that is to leave the school without names for what gives a family away: names
/// however they are written, initials, groups, places, days and addresses (S84, S89). It would
/// rather stop a word too many: the writer can always say it in another way.
public final class Recognition {
    private static final Pattern UNIT =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}\\p{M}{0,2}(?:\\p{L}{1,2})?(?=\\.)");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}.])(?:\\p{L}{1,4}\\.)+");
    private static final int LONGEST_INITIALS = 8;
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final int SHORTEST_PLACE = 3;
    private static final Set<String> ANYWHERE =
            Set.of(
                    "thuis",
                    "school",
                    "klas",
                    "lokaal",
                    "gang",
                    "plein",
                    "schoolplein",
                    "gymzaal",
                    "kleedkamer",
                    "wc",
                    "toilet",
                    "aula",
                    "hal",
                    "buiten",
                    "speelzaal",
                    "kantoor",
                    "spreekkamer",
                    "telefoon",
                    "hek",
                    "straat",
                    "home",
                    "classroom",
                    "playground",
                    "visit",
                    "keuken",
                    "huisbezoek",
                    "zwembad",
                    "bibliotheek",
                    "fietsenstalling",
                    "bus",
                    "park",
                    "speeltuin",
                    "kamer",
                    "ingang",
                    "basisschool",
                    "sporthal");

    private final List<Person> people;
    private final List<List<String>> groups;
    private final List<List<String>> places;
    private final Set<String> placeNames;

    private record Person(Known known, NameForms forms) {}

    private Recognition(IdentifyingWords words) {
        people =
                words.people().stream()
                        .map(known -> new Person(known, new NameForms(known)))
                        .toList();
        groups =
                words.groups().stream()
                        .map(Recognition::phrase)
                        .filter(Recognition::isTelling)
                        .toList();
        places =
                words.places().stream()
                        .map(Recognition::phrase)
                        .filter(Recognition::isTelling)
                        .toList();
        placeNames =
                Set.copyOf(words.places().stream().flatMap(Recognition::names).distinct().toList());
    }

    public static Recognition of(IdentifyingWords words) {
        return new Recognition(words);
    }

    /// Every place in the text, in its order; places that overlap are one.
    public List<Hit> in(String text) {
        var found =
                Stream.of(
                                words(text),
                                initials(text),
                                phrases(text, groups, Hit.Kind.GROUP),
                                phrases(text, places, Hit.Kind.PLACE),
                                Mentions.groups(text),
                                Mentions.days(text),
                                Mentions.addresses(text))
                        .flatMap(stream -> stream)
                        .sorted(
                                Comparator.comparingInt(Hit::start)
                                        .thenComparing(Hit::end, Comparator.reverseOrder())
                                        .thenComparing(Hit::sure, Comparator.reverseOrder()))
                        .toList();
        var kept = new ArrayList<Hit>();
        for (var hit : found) {
            if (kept.isEmpty() || hit.start() >= kept.getLast().end()) {
                kept.add(hit);
            } else {
                kept.add(kept.removeLast().and(hit));
            }
        }
        return List.copyOf(kept);
    }

    private Stream<Hit> words(String text) {
        return Letters.WORD.matcher(text).results().flatMap(word -> word(word).stream());
    }

    private Optional<Hit> word(MatchResult found) {
        var typed = found.group();
        var folded = Letters.folded(typed);
        var ways = new ArrayList<>(Letters.parts(typed));
        ways.add(folded);
        var sure = !(OrdinaryWords.has(folded) && Letters.isInLowerCase(typed));
        for (var person : people) {
            if (ways.stream().anyMatch(person.forms()::name)) {
                return Optional.of(hit(found, Hit.Kind.NAME, person, sure));
            }
        }
        if (ways.stream().anyMatch(placeNames::contains)) {
            return Optional.of(Hit.of(found.start(), found.end(), Hit.Kind.PLACE));
        }
        return looksLikeInitials(typed, folded) ? initials(found, folded) : Optional.empty();
    }

    private static Hit hit(MatchResult found, Hit.Kind kind, Person person, boolean sure) {
        return new Hit(found.start(), found.end(), kind, Optional.of(person.known()), sure);
    }

    /// `N`, `NB`, `NvdB`; in small letters only what cannot be a word.
    private static boolean looksLikeInitials(String typed, String folded) {
        if (folded.length() > LONGEST_INITIALS) {
            return false;
        }
        if (Letters.isInLowerCase(typed)) {
            return folded.length() > 1 && !VOWEL.matcher(folded).find();
        }
        return Letters.isCapital(typed.codePointAt(0))
                && Letters.isCapital(typed.codePointBefore(typed.length()));
    }

    private Optional<Hit> initials(MatchResult found, String folded) {
        return people.stream()
                .filter(person -> person.forms().isInitials(folded))
                .findFirst()
                .map(person ->
                        hit(found, Hit.Kind.INITIALS, person, !OrdinaryWords.abbreviates(folded)));
    }

    /// `N.`, `N.v.d.B.`, `Th.`
    private Stream<Hit> initials(String text) {
        var abbreviations =
                DOTTED.matcher(text)
                        .results()
                        .filter(run -> OrdinaryWords.hasDotted(run.group()))
                        .toList();
        return UNIT.matcher(text)
                .results()
                .filter(unit -> abbreviations.stream().noneMatch(run -> covers(run, unit)))
                .filter(Recognition::isInitial)
                .flatMap(unit -> dotted(unit).stream());
    }

    private static boolean covers(MatchResult run, MatchResult unit) {
        return run.start() <= unit.start() && unit.end() <= run.end();
    }

    private static boolean isInitial(MatchResult unit) {
        return Letters.folded(unit.group()).length() == 1
                || Letters.isCapital(unit.group().codePointAt(0));
    }

    private Optional<Hit> dotted(MatchResult unit) {
        var folded = Letters.folded(unit.group());
        return people.stream()
                .filter(person -> person.forms().isInitials(folded))
                .findFirst()
                .map(person ->
                        new Hit(
                                unit.start(),
                                unit.end() + 1,
                                Hit.Kind.INITIALS,
                                Optional.of(person.known()),
                                true));
    }

    private static Stream<Hit> phrases(String text, List<List<String>> phrases, Hit.Kind kind) {
        var tokens = Letters.WORD_OR_NUMBER.matcher(text).results().toList();
        var folded = tokens.stream().map(token -> Letters.folded(token.group())).toList();
        return phrases.stream()
                .flatMap(phrase ->
                        IntStream.rangeClosed(0, folded.size() - phrase.size())
                                .filter(at -> folded.subList(at, at + phrase.size()).equals(phrase))
                                .mapToObj(at ->
                                        Hit.of(
                                                tokens.get(at).start(),
                                                tokens.get(at + phrase.size() - 1).end(),
                                                kind)));
    }

    /// The words of a group or place, without an article before it.
    private static List<String> phrase(String name) {
        var words =
                Letters.WORD_OR_NUMBER
                        .matcher(name)
                        .results()
                        .map(word -> Letters.folded(word.group()))
                        .toList();
        return words.size() > 1 && OrdinaryWords.PARTICLES.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }

    /// A number alone says nothing, and neither does a place that every school has.
    private static boolean isTelling(List<String> phrase) {
        return !phrase.isEmpty()
                && !phrase.stream().allMatch(ANYWHERE::contains)
                && !(phrase.size() == 1 && phrase.getFirst().chars().allMatch(Character::isDigit));
    }

    /// Names within a place: words with a capital that not every school has.
    private static Stream<String> names(String place) {
        return Arrays.stream(place.split("[^\\p{L}\\p{M}’']+", -1))
                .filter(word -> !word.isEmpty() && Letters.isCapital(word.codePointAt(0)))
                .map(Letters::folded)
                .filter(word -> word.length() >= SHORTEST_PLACE)
                .filter(word ->
                        !ANYWHERE.contains(word) && !OrdinaryWords.PARTICLES.contains(word));
    }
}
