package nl.meldwijzer.access;

import static nl.meldwijzer.access.AccessWorld.PASSWORD;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.SignIn.Result.SignedIn;
import nl.meldwijzer.access.SignIn.Result.Wait;
import nl.meldwijzer.access.SignIn.Result.Wrong;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@OnBothStores
class SignInTests {
    private static final String MARIT = "marit@school.example";
    private static final String NOBODY = "niemand@school.example";

    @TempDir Path folder;
    private AccessWorld world;

    @BeforeEach
    void open() {
        world = new AccessWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theRightPasswordOpensASessionAndALine() {
        var marit = world.colleague(MARIT);

        var in = world.signedIn(MARIT);

        assertThat(in.visitor().staff()).isEqualTo(marit);
        assertThat(in.next()).isEqualTo(new NextStep.Done());
        assertThat(world.access.sessions().find(in.session())).contains(in.visitor());
        var line = world.store.lastLine();
        assertThat(line.code()).isEqualTo("sign-in");
        assertThat(line.actor()).isEqualTo(new Actor.Employee(marit));
        assertThat(line.details()).containsEntry("outcome", "allowed");
    }

    @Test
    void theNameIsFoundHoweverItsLettersAreTyped() {
        world.colleague(MARIT);

        assertThat(world.signIn("  Marit@School.Example ", PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void aWrongPasswordIsWrongAndSaysWhoseAccountOnlyInTheLog() {
        var marit = world.colleague(MARIT);

        assertThat(world.signIn(MARIT, "zes droge sokken in de kast")).isEqualTo(new Wrong());

        var line = world.store.lastLine();
        assertThat(line.scope()).isEqualTo(world.atSchool);
        assertThat(line.actor()).isEqualTo(new Actor.Automatic());
        assertThat(line.details())
                .containsEntry("outcome", "denied")
                .containsEntry("staff", marit.value());
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPasswordForTheSameWork() {
        world.colleague(MARIT);
        int before = world.tagged("account.password");
        var wrong = world.signIn(MARIT, "zes droge sokken in de kast");
        int known = world.tagged("account.password") - before;

        var unknown = world.signIn(NOBODY, "zes droge sokken in de kast");

        assertThat(unknown).isEqualTo(wrong);
        assertThat(known).isEqualTo(1);
        assertThat(world.tagged("account.password") - before).isEqualTo(2 * known);
        assertThat(world.store.lastLine().scope()).isEqualTo(new Scope.Install());
        assertThat(world.store.lastLine().details()).containsOnlyKeys("outcome");
    }

    @Test
    void anUnknownNameIsSlowedDownLikeAKnownOne() {
        world.colleague(MARIT);

        assertThat(waits(NOBODY, 7)).isEqualTo(waits(MARIT, 7)).contains(1L, 2L, 4L);
    }

    @Test
    void aClosedAccountIsAnsweredLikeAWrongPassword() {
        var marit = world.colleague(MARIT);
        world.access.accounts().close(world.accountsGrant(), marit);

        assertThat(world.signIn(MARIT, PASSWORD)).isEqualTo(new Wrong());

        world.access.accounts().reopen(world.accountsGrant(), marit);
        assertThat(world.signIn(MARIT, PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void afterThreeWrongAttemptsTheNextWaitsLongerEachTimeAndNeverOverHalfAMinute() {
        world.colleague(MARIT);

        assertThat(waits(MARIT, 10)).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void whoWaitsIsNotTriedEvenWithTheRightPassword() {
        world.colleague(MARIT);
        waits(MARIT, 3);
        int before = world.tagged("account.password");

        assertThat(world.signIn(MARIT, PASSWORD)).isInstanceOf(Wait.class);
        assertThat(world.tagged("account.password")).isEqualTo(before);
    }

    @Test
    void manyAttemptsAtOnceAreNoMoreThanThree() throws Exception {
        world.colleague(MARIT);
        int before = world.tagged("account.password");
        try (var guessers = Executors.newFixedThreadPool(16)) {
            var attempts =
                    IntStream.range(0, 16)
                            .<Callable<SignIn.Result>>mapToObj(i -> () -> wrong(MARIT, i))
                            .toList();
            for (var attempt : guessers.invokeAll(attempts)) {
                attempt.get();
            }
        }

        assertThat(world.tagged("account.password") - before).isEqualTo(3);
    }

    @Test
    void nobodyIsLockedOut() {
        world.colleague(MARIT);
        waits(MARIT, 60);

        world.pass(Duration.ofSeconds(30));

        assertThat(world.signIn(MARIT, PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void theRightPasswordForgivesWhatWentBefore() {
        world.colleague(MARIT);
        wrong(MARIT, 1);
        wrong(MARIT, 2);
        world.signedIn(MARIT);

        assertThat(waits(MARIT, 3)).containsExactly(0L, 0L, 1L);
    }

    @Test
    void aKnownDeviceIsNotSlowedDownByGuessersElsewhere() {
        world.colleague(MARIT);
        var device = world.signedIn(MARIT).device();
        for (int round = 0; round < 20; round++) {
            guessUntilToldToWait();

            assertThat(world.signIn(MARIT, PASSWORD, device, "192.0.2.1"))
                    .as("round %d", round)
                    .isInstanceOf(SignedIn.class);
            world.pass(Duration.ofSeconds(10));
        }
    }

    private void guessUntilToldToWait() {
        int guesses = 0;
        while (!(wrong(MARIT, guesses) instanceof Wait)) {
            guesses++;
            assertThat(guesses).isLessThan(4);
        }
    }

    @Test
    void aKnownDeviceIsSlowedDownByItself() {
        world.colleague(MARIT);
        var device = world.signedIn(MARIT).device();
        IntStream.range(0, 3)
                .forEach(_ -> world.signIn(MARIT, "zes droge sokken", device, "192.0.2.1"));

        assertThat(world.signIn(MARIT, PASSWORD, device, "192.0.2.1")).isEqualTo(new Wait(1));
    }

    @Test
    void aDeviceIsKnownForTheAccountThatSignedInThereOnly() {
        world.colleague(MARIT);
        world.colleague("tom@school.example");
        var toms = world.signedIn("tom@school.example").device();
        waits(MARIT, 3);

        assertThat(world.signIn(MARIT, PASSWORD, toms, "192.0.2.1")).isInstanceOf(Wait.class);
    }

    @Test
    void aForgedDeviceIsUnknown() {
        world.colleague(MARIT);
        var device = world.signedIn(MARIT).device().expose();
        var forged = new Secret<>("A" + device.substring(1));
        waits(MARIT, 3);

        assertThat(world.signIn(MARIT, PASSWORD, forged, "192.0.2.1")).isInstanceOf(Wait.class);
    }

    @Test
    void aNetworkHasTenTurnsAMinute() {
        var answers =
                IntStream.range(0, 12)
                        .mapToObj(
                                i -> world.signIn("n" + i + NOBODY, PASSWORD, null, "192.0.2." + i))
                        .toList();

        assertThat(answers.subList(0, 10)).containsOnly(new Wrong());
        assertThat(answers.subList(10, 12)).containsOnly(new Wait(6));
        world.pass(Duration.ofSeconds(6));
        assertThat(world.signIn(NOBODY, PASSWORD)).isEqualTo(new Wrong());
        assertThat(world.signIn(NOBODY, PASSWORD)).isEqualTo(new Wait(6));
    }

    @Test
    void aSchoolBehindOneAddressSignsInAtOnce() {
        IntStream.range(0, 25).forEach(i -> world.colleague("collega" + i + "@school.example"));

        var answers =
                IntStream.range(0, 25)
                        .mapToObj(i -> world.signIn("collega" + i + "@school.example", PASSWORD))
                        .toList();

        assertThat(answers).hasOnlyElementsOfType(SignedIn.class);
    }

    @Test
    void aPasswordThatIsNobodysByItsLengthIsNotHashed() {
        world.colleague(MARIT);
        int before = world.tagged("account.password");

        assertThat(world.signIn(MARIT, "x".repeat(2_000_000))).isEqualTo(new Wrong());
        assertThat(world.tagged("account.password")).isEqualTo(before);
    }

    /// How long each of so many wrong attempts makes the next one wait, in seconds.
    private List<Long> waits(String name, int attempts) {
        var waits = new ArrayList<Long>();
        wrong(name, 0);
        for (int i = 1; i <= attempts; i++) {
            long wait = secondsToWait(wrong(name, i));
            waits.add(wait);
            if (wait > 0) {
                world.pass(Duration.ofSeconds(wait));
                assertThat(wrong(name, i)).isEqualTo(new Wrong());
            }
        }
        return waits;
    }

    /// A wrong attempt from a network of its own.
    private SignIn.Result wrong(String name, int network) {
        return world.signIn(name, "zes droge sokken in de kast", null, "203.0." + network + ".1");
    }

    private static long secondsToWait(SignIn.Result result) {
        return switch (result) {
            case Wait(var seconds) -> seconds;
            case Wrong _, SignedIn _, SignIn.Result.Busy _ -> 0;
        };
    }
}
