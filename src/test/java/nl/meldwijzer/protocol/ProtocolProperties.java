package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import nl.meldwijzer.protocol.RandomActs.Step;
import nl.meldwijzer.protocol.Reviewed.Openness;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// What holds for every sequence of acts. The seed is the same in every build, so that a red one
/// says something about the change; `-Dmeldwijzer.seed=…` explores elsewhere, or repeats a run.
class ProtocolProperties {
    private static final long SEED = 20_251_125;
    private static final int SEQUENCES = 510;
    private static final int LENGTH = 40;

    private int accepted;
    private int refused;
    private int supplied;

    @Test
    void holdsForRandomSequencesOfActs() {
        var seed = Long.getLong("meldwijzer.seed", SEED);
        var random = new SplittableRandom(seed);
        var started = System.nanoTime();
        for (int i = 0; i < SEQUENCES; i++) {
            var steps = new RandomActs(random.split()).sequence(LENGTH);
            failure(steps).ifPresent(first -> report(seed, steps, first));
        }
        assertThat(accepted).isGreaterThan(SEQUENCES * LENGTH / 10);
        assertThat(refused).isGreaterThan(SEQUENCES * LENGTH / 10);
        System.out.printf(
                "seed %d: %d acts, %d accepted, %d refused, %d things supplied, %d ms%n",
                seed,
                SEQUENCES * LENGTH,
                accepted,
                refused,
                supplied,
                (System.nanoTime() - started) / 1_000_000);
    }

    private Optional<AssertionError> failure(List<Step> steps) {
        try {
            run(steps);
            return Optional.empty();
        } catch (AssertionError error) {
            return Optional.of(error);
        } catch (RuntimeException error) {
            return Optional.of(new AssertionError("threw", error));
        }
    }

    /// Drops acts for as long as what is left still fails.
    private void report(long seed, List<Step> steps, AssertionError first) {
        var shortest = steps;
        var error = first;
        for (int i = shortest.size() - 1; i >= 0; i--) {
            var fewer = new ArrayList<>(shortest);
            fewer.remove(i);
            var still = failure(fewer);
            if (still.isPresent()) {
                shortest = fewer;
                error = still.orElseThrow();
            }
        }
        fail("seed " + seed + ", acts: " + shortest, error);
    }

    private void run(List<Step> steps) {
        var dossier = Dossier.none();
        Set<DueKey> everDue = new HashSet<>();
        for (var step : steps) {
            var attempted =
                    new Attempted(
                            dossier,
                            step.act(),
                            step.fields(),
                            step.who(),
                            new Attempted.When(step.day(), Cast.SCHOOL.offices()));
            dossier =
                    switch (attempted.decide()) {
                        case Decision.Accepted yes -> grown(attempted, yes, everDue);
                        case Decision.Refused(var refusal) -> unchanged(attempted, refusal);
                    };
            if (step.reviewed()) {
                reviewHolds(attempted);
            }
        }
        foldsTheSameInParts(dossier);
    }

    private Dossier grown(Attempted attempted, Decision.Accepted yes, Set<DueKey> everDue) {
        accepted++;
        assertThat(yes.drafts()).isNotEmpty();
        var open = attempted.dossier().openDue().stream().map(DueItem::key).toList();
        for (var draft : yes.drafts()) {
            assertThat(draft.settles()).isSubsetOf(open);
            draft.sets().forEach(item -> assertThat(everDue.add(item.key())).isTrue());
        }
        return Story.append(attempted.dossier(), yes.drafts(), attempted.circumstances());
    }

    private Dossier unchanged(Attempted attempted, Refusal refusal) {
        refused++;
        var before = List.copyOf(attempted.dossier().entries());
        assertThat(attempted.act()).isNotIn("emergency.note", "advice.ask");
        isExact(attempted, refusal);
        assertThat(attempted.dossier().entries()).isEqualTo(before);
        return attempted.dossier();
    }

    /// All that is missing makes it possible; all but one leaves it refused, naming that one.
    private void isExact(Attempted attempted, Refusal refusal) {
        assertThat(refusal.missing()).isNotEmpty();
        assertThat(refusal.missing().getFirst().code()).isEqualTo(refusal.code());
        assertThat(attempted.supply(refusal.missing()).decide())
                .as("all of %s supplied", refusal.missing())
                .isInstanceOf(Decision.Accepted.class);
        for (var one : refusal.missing()) {
            supplied++;
            staysRefused(attempted, refusal.missing(), one);
        }
    }

    private static void staysRefused(Attempted attempted, List<Missing> missing, Missing one) {
        var decision = attempted.supply(without(missing, one)).decide();
        assertThat(decision)
                .as("all but %s of %s", one, missing)
                .isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) decision).refusal().missing())
                .as("all but %s of %s", one, missing)
                .allMatch(left -> isLike(left, one))
                .isNotEmpty();
    }

    /// Who the person is changes when another thing is supplied; that one is excluded does not.
    private static boolean isLike(Missing left, Missing one) {
        return left.equals(one)
                || (left instanceof Missing.PersonNotExcluded
                        && one instanceof Missing.PersonNotExcluded);
    }

    private static List<Missing> without(List<Missing> missing, Missing one) {
        return missing.stream().filter(other -> !other.equals(one)).toList();
    }

    private void reviewHolds(Attempted attempted) {
        for (var spec : Vocabulary.acts()) {
            var full =
                    new Attempted(
                                    attempted.dossier(),
                                    spec.name(),
                                    Fields.none(),
                                    attempted.who(),
                                    attempted.when())
                            .complete();
            switch (full.review()) {
                case Openness.Open(), Openness.Due _ ->
                        assertThat(full.decide()).isInstanceOf(Decision.Accepted.class);
                case Openness.Hidden() ->
                        assertThat(full.decide()).isInstanceOf(Decision.Refused.class);
                case Openness.Blocked(var refusal) -> blockIsExact(full, refusal);
            }
        }
    }

    private void blockIsExact(Attempted full, Refusal refusal) {
        assertThat(full.decide()).isInstanceOf(Decision.Refused.class);
        var open = full.supply(refusal.missing());
        assertThat(open.review()).isInstanceOfAny(Openness.Open.class, Openness.Due.class);
        assertThat(open.complete().decide()).isInstanceOf(Decision.Accepted.class);
        for (var one : refusal.missing()) {
            supplied++;
            staysRefused(full, refusal.missing(), one);
        }
    }

    private static void foldsTheSameInParts(Dossier dossier) {
        var entries = dossier.entries();
        var prefix = Dossier.fold(entries.subList(0, entries.size() / 2));
        for (var recorded : entries.subList(entries.size() / 2, entries.size())) {
            prefix = prefix.with(recorded);
        }
        for (var other : List.of(prefix, Dossier.fold(entries))) {
            assertThat(other.entries()).isEqualTo(dossier.entries());
            assertThat(other.openDue()).isEqualTo(dossier.openDue());
            assertThat(other.openHypotheses()).isEqualTo(dossier.openHypotheses());
            assertThat(other.route()).isEqualTo(dossier.route());
            assertThat(other.memberships()).isEqualTo(dossier.memberships());
            assertThat(other.excluded()).isEqualTo(dossier.excluded());
            assertThat(other.suspicion()).isEqualTo(dossier.suspicion());
        }
    }
}
