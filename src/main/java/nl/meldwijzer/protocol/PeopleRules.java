package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.ParentId;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Whom an act concerns belongs to this pupil: each parent by herself (G10, T39).
final class PeopleRules {
    private PeopleRules() {}

    static <A extends Act> Rule<Attempt<A>> parent(
            String field, Function<A, Answer<ParentId>> parent) {
        return known(
                field,
                act ->
                        parent.apply(act)
                                .optional()
                                .<List<Involved>>map(id -> List.of(new Involved.Parent(id)))
                                .orElse(List.of()));
    }

    static <A extends Act> Rule<Attempt<A>> involved(
            String field, Function<A, Answer<Involved>> one) {
        return known(field, act -> one.apply(act).optional().stream().toList());
    }

    static <A extends Act> Rule<Attempt<A>> known(
            String field, Function<A, ? extends Collection<Involved>> people) {
        return new Rule<>(
                Code.ABOUT,
                Article.of("each-parent", "S149", "T39"),
                WayOut.of("choose-parent"),
                attempt ->
                        when(
                                people.apply(attempt.act()).stream()
                                        .anyMatch(one -> isStranger(one, attempt)),
                                new Missing.SoundValue(
                                        Code.ABOUT, field, Missing.Problem.NOT_A_PARENT, 0)));
    }

    private static boolean isStranger(Involved one, Attempt<?> attempt) {
        return switch (one) {
            case Involved.Pupil() -> false;
            case Involved.Parent(var id) -> !attempt.circumstances().pupil().isParent(id);
        };
    }
}
