package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.FormRules.Typed;
import nl.meldwijzer.protocol.IdentifyingWords.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What is said without a name, holds nothing by which somebody would recognise the family (S84,
/// S89, S90).
final class Anonymity {
    private static final Article ANONYMOUS = Article.of("anonymous", "S89", "S90");
    private static final WayOut LEAVE_OUT = WayOut.of("leave-out-name");

    private Anonymity() {}

    /// Texts that identify nobody.
    static <A extends Act> Rule<Attempt<A>> of(Function<A, List<Typed>> texts) {
        return unless(_ -> false, texts, _ -> List.of());
    }

    /// Texts that identify nobody, unless the pupil is named. With whom one speaks has a name of
    /// her own, and a place where she works: there only the pupil's own name is stopped.
    static <A extends Act> Rule<Attempt<A>> unless(
            Predicate<A> named, Function<A, List<Typed>> texts, Function<A, List<Typed>> partners) {
        return new Rule<>(
                Code.ANON_ID,
                ANONYMOUS,
                LEAVE_OUT,
                attempt ->
                        named.test(attempt.act())
                                ? none()
                                : telling(
                                        KnownWords.in(attempt.situation()),
                                        texts.apply(attempt.act()),
                                        partners.apply(attempt.act())));
    }

    /// A word that is also a name stands only once somebody said that it is meant as the word.
    static <A extends Act> Rule<Attempt<A>> asked(
            Function<A, List<Typed>> texts, String ground, Function<A, String> because) {
        return new Rule<>(
                Code.ANON_ID,
                ANONYMOUS,
                LEAVE_OUT,
                attempt ->
                        when(
                                Text.isBlank(because.apply(attempt.act()))
                                        && mayTell(
                                                KnownWords.in(attempt.situation()),
                                                texts.apply(attempt.act())),
                                new Missing.Ground(Code.ANON_ID, ground)));
    }

    static List<Typed> partners(List<String> partners) {
        return List.of(new Typed("partners", String.join("\n", partners)));
    }

    private static List<Missing> telling(
            Recognition known, List<Typed> texts, List<Typed> partners) {
        var missing = new ArrayList<Missing>();
        for (var text : texts) {
            first(known, text, Hit::sure).ifPresent(missing::add);
        }
        for (var partner : partners) {
            first(known, partner, Anonymity::namesPupil).ifPresent(missing::add);
        }
        return List.copyOf(missing);
    }

    private static boolean mayTell(Recognition known, List<Typed> texts) {
        return texts.stream()
                .flatMap(text -> known.in(text.text()).stream())
                .anyMatch(hit -> !hit.sure());
    }

    private static boolean namesPupil(Hit hit) {
        return hit.sure()
                && hit.kind() == Hit.Kind.NAME
                && hit.who().filter(who -> who.role() == Role.PUPIL).isPresent();
    }

    private static Optional<Missing> first(Recognition known, Typed typed, Predicate<Hit> stopped) {
        return known.in(typed.text()).stream()
                .filter(stopped)
                .findFirst()
                .map(hit ->
                        new Missing.SoundValue(
                                Code.ANON_ID,
                                typed.field(),
                                problem(hit),
                                typed.text().codePointCount(0, hit.start()) + 1));
    }

    private static Missing.Problem problem(Hit hit) {
        return switch (hit.kind()) {
            case NAME ->
                    namesPupil(hit) ? Missing.Problem.NAMES_PUPIL : Missing.Problem.NAMES_SOMEBODY;
            case INITIALS -> Missing.Problem.TELLS_INITIALS;
            case GROUP -> Missing.Problem.TELLS_GROUP;
            case PLACE -> Missing.Problem.TELLS_PLACE;
            case DAY -> Missing.Problem.TELLS_DAY;
            case ADDRESS -> Missing.Problem.TELLS_ADDRESS;
        };
    }
}
