package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import nl.meldwijzer.protocol.RandomActs.Step;
import nl.meldwijzer.protocol.Reviewed.Openness;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What holds for every sequence of acts. The seed is the same in every build, so that a red one
/// says something about the change; `-Dmeldwijzer.seed=…` explores elsewhere, or repeats a run.
class ProtocolProperties {
    private static final long SEED = 20_251_125;
    private static final int SEQUENCES = 2200;
    private static final int LENGTH = 40;
    private static final int ACTS = 100_000;

    /// Every so many sequences the one version, and every so many somebody goes on to the end.
    private static final int OTHER_VERSION = 3;

    private static final int ON_TO_THE_END = 4;

    /// What these miss is not exact: what has to be recorded before closing asks for another look
    /// at safety after it, and that somebody else has to look is told only to somebody who may.
    private static final Set<String> NOT_EXACT = Set.of("dossier.close", "decision.check-safety");

    private final Map<String, Set<AbstractState>> reached = new TreeMap<>();
    private int accepted;
    private int refused;
    private int supplied;
    private int ended;
    private int errands;

    @Test
    void holdsForRandomSequencesOfActs() {
        var seed = Long.getLong("meldwijzer.seed", SEED);
        var random = new SplittableRandom(seed);
        long started = processorTime();
        for (int i = 0; i < SEQUENCES; i++) {
            var steps = new RandomActs(random.split()).sequence(LENGTH);
            var run = new Run(version(i), i % ON_TO_THE_END == 0, steps);
            failure(run).ifPresent(first -> report(seed, run, first));
        }
        assertThat(accepted + refused).isGreaterThan(ACTS);
        assertThat(accepted).isGreaterThan(SEQUENCES * LENGTH / 4);
        assertThat(refused).isGreaterThan(SEQUENCES * LENGTH / 4);
        assertThat(ended).isGreaterThan(SEQUENCES / ON_TO_THE_END / 2);
        System.out.printf(
                "seed %d: %d acts, %d accepted, %d refused, %d things supplied, %d dossiers brought"
                        + " to their end in %d acts, %d ms of processor time%nabstract states per step: %s%n",
                seed,
                accepted + refused,
                accepted,
                refused,
                supplied,
                ended,
                errands,
                (processorTime() - started) / 1_000_000,
                states());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String states() {
        return reached.entrySet().stream()
                .map(step -> step.getKey() + ": " + step.getValue().size())
                .collect(Collectors.joining(", "));
    }

    private static Version version(int sequence) {
        return sequence % OTHER_VERSION == 0 ? ShippedVersion.OF_2010 : Cast.SCHOOL.version();
    }

    /// What is run, under which version, and whether somebody then goes on until it can be closed.
    private record Run(Version version, boolean toTheEnd, List<Step> steps) {
        Run without(int step) {
            var fewer = new ArrayList<>(steps);
            fewer.remove(step);
            return new Run(version, toTheEnd, fewer);
        }
    }

    private Optional<AssertionError> failure(Run run) {
        try {
            run(run);
            return Optional.empty();
        } catch (AssertionError error) {
            return Optional.of(error);
        } catch (RuntimeException error) {
            return Optional.of(new AssertionError("threw", error));
        }
    }

    /// Drops acts for as long as what is left still fails.
    private void report(long seed, Run run, AssertionError first) {
        var shortest = run;
        var error = first;
        for (int i = shortest.steps().size() - 1; i >= 0; i--) {
            var fewer = shortest.without(i);
            var still = failure(fewer);
            if (still.isPresent()) {
                shortest = fewer;
                error = still.orElseThrow();
            }
        }
        fail("seed " + seed + ", acts: " + shortest, error);
    }

    private void run(Run run) {
        var dossier = Dossier.none();
        int day = 0;
        Set<DueKey> everDue = new HashSet<>();
        for (var step : run.steps()) {
            day = step.day();
            var attempted = attempted(dossier, step, run.version());
            var before = dossier;
            dossier =
                    step.care().errand()
                            ? onAnErrand(attempted, everDue)
                            : tried(attempted, step.care().exact(), everDue);
            if (step.care().reviewed()) {
                reviewHolds(attempted);
            }
            if (dossier != before) {
                isOpenForNeed(dossier, attempted);
                note(AbstractState.of(new Situation(dossier, attempted.circumstances())));
            }
        }
        foldsTheSameInParts(dossier);
        if (run.toTheEnd()) {
            var when = new Attempted.When(day, Cast.SCHOOL.offices(), run.version());
            hasAnEnd(new Errands(dossier, when, grow(everDue)));
        }
    }

    private void note(AbstractState state) {
        reached.computeIfAbsent(state.step(), _ -> new HashSet<>()).add(state);
    }

    private Dossier tried(Attempted attempted, boolean exact, Set<DueKey> everDue) {
        return switch (attempted.decide()) {
            case Decision.Accepted yes -> grown(attempted, yes, everDue);
            case Decision.Refused(var refusal) -> unchanged(attempted, refusal, exact);
        };
    }

    private Dossier onAnErrand(Attempted attempted, Set<DueKey> everDue) {
        var onward = new Errands(attempted.dossier(), attempted.when(), grow(everDue));
        onward.reach(attempted.act());
        return onward.dossier();
    }

    private BiFunction<Attempted, Decision.Accepted, Dossier> grow(Set<DueKey> everDue) {
        return (attempt, yes) -> grown(attempt, yes, everDue);
    }

    private static Attempted attempted(Dossier dossier, Step step, Version version) {
        var when = new Attempted.When(step.day(), Cast.SCHOOL.offices(), version);
        if (!step.care().able() || step.act().equals("person.exclude")) {
            return new Attempted(dossier, step.act(), step.fields(), step.who(), when);
        }
        var who = new Cast(step.who().number(), Errands.ALL, Set.of(Relation.TEAM));
        var full = new Attempted(dossier, step.act(), Fields.none(), who, when).complete();
        return full.dossier() == dossier
                ? full
                : new Attempted(dossier, step.act(), step.fields(), who, when);
    }

    /// 112, advice of Veilig Thuis and an emergency are open in every state, for everybody.
    private static void isOpenForNeed(Dossier dossier, Attempted attempted) {
        for (var act : List.of("emergency.note", "advice.ask")) {
            var asked =
                    new Attempted(dossier, act, Fields.none(), attempted.who(), attempted.when());
            assertThat(asked.decide()).isInstanceOf(Decision.Accepted.class);
            assertThat(asked.review()).isInstanceOfAny(Openness.Open.class, Openness.Due.class);
        }
    }

    /// No dead end: whatever happened, people can go on, by acts alone, until the dossier is
    /// closed. What is sealed for the board has no end in the step plan.
    private void hasAnEnd(Errands onward) {
        if (onward.dossier().isSealed() || Closing.isClosed(onward.dossier())) {
            return;
        }
        assertThat(onward.reach("dossier.close")).as("closed in the end").isTrue();
        errands += onward.done();
        ended++;
    }

    private Dossier grown(Attempted attempted, Decision.Accepted yes, Set<DueKey> everDue) {
        accepted++;
        assertThat(yes.drafts()).isNotEmpty();
        new Promises(attempted.dossier(), attempted.when().version()).hold(yes);
        var open = attempted.dossier().openDue().stream().map(DueItem::key).toList();
        for (var draft : yes.drafts()) {
            assertThat(draft.settles()).isSubsetOf(open);
            draft.sets().forEach(item -> assertThat(everDue.add(item.key())).isTrue());
        }
        return Story.append(attempted.dossier(), yes.drafts(), attempted.circumstances());
    }

    private Dossier unchanged(Attempted attempted, Refusal refusal, boolean exact) {
        refused++;
        var before = List.copyOf(attempted.dossier().entries());
        assertThat(attempted.act()).isNotIn("emergency.note", "advice.ask");
        if (exact && !NOT_EXACT.contains(attempted.act())) {
            isExact(attempted, refusal);
        }
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
                case Openness.Open(), Openness.Due _ -> isPossible(full);
                case Openness.Hidden() ->
                        assertThat(full.decide()).isInstanceOf(Decision.Refused.class);
                case Openness.Blocked(var refusal) -> blockIsExact(full, refusal);
            }
        }
    }

    /// That somebody else has to look at the safety of her decision, only the act itself tells yet.
    private static void isPossible(Attempted full) {
        if (full.decide() instanceof Decision.Refused(var refusal)) {
            assertThat(refusal.missing()).allMatch(Missing.AnotherAuthor.class::isInstance);
        }
    }

    private void blockIsExact(Attempted full, Refusal refusal) {
        assertThat(full.decide()).isInstanceOf(Decision.Refused.class);
        if (NOT_EXACT.contains(full.act())) {
            return;
        }
        var open = full.supply(refusal.missing());
        assertThat(open.review()).isInstanceOfAny(Openness.Open.class, Openness.Due.class);
        isPossible(open.complete());
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
