package nl.meldwijzer.access;

import static nl.meldwijzer.kernel.SchoolFunction.CLASS_TEACHER;
import static nl.meldwijzer.ledger.store.schema.Tables.ACCOUNT;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

@OnBothStores
class SessionsTests {
    private static final String MARIT = "marit@school.example";

    @TempDir Path folder;
    private AccessWorld world;
    private Sessions sessions;
    private StaffId marit;

    @BeforeEach
    void open() {
        world = new AccessWorld(folder);
        sessions = world.access.sessions();
        marit = world.colleague(MARIT);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void endsAfterFifteenMinutesIdle() {
        var token = world.signedIn(MARIT).session();

        world.pass(Duration.ofMinutes(15).minusMillis(1));
        assertThat(sessions.find(token)).isPresent();
        world.pass(Duration.ofMinutes(15));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void isAliveAsLongAsItIsUsedButNeverOverTenHours() {
        var token = world.signedIn(MARIT).session();
        for (int minutes = 0; minutes < 590; minutes += 10) {
            world.pass(Duration.ofMinutes(10));
            assertThat(sessions.find(token)).as("after %d minutes", minutes + 10).isPresent();
        }
        world.pass(Duration.ofMinutes(10));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void doesNotComeBackOnceItHasEnded() {
        var token = world.signedIn(MARIT).session();
        world.pass(Duration.ofMinutes(15));
        assertThat(sessions.find(token)).isEmpty();

        world.pass(Duration.ofMinutes(-10));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void readingAPageWritesAtMostOnceAMinute() {
        var token = world.signedIn(MARIT).session();
        int before = world.store.writes();
        for (int second = 0; second < 60; second++) {
            sessions.find(token);
            world.pass(Duration.ofSeconds(1));
        }
        assertThat(world.store.writes()).isEqualTo(before);

        sessions.find(token);
        sessions.find(token);

        assertThat(world.store.writes()).isEqualTo(before + 1);
    }

    @Test
    void closingTheAccountEndsItAtOnce() {
        var token = world.signedIn(MARIT).session();

        world.access.accounts().close(world.accountsGrant(), marit);

        assertThat(sessions.find(token)).isEmpty();
    }

    /// A sign-in that was being checked while the account was closed leaves a session behind.
    @Test
    void aSessionOfAClosedAccountIsDeadHoweverItCameToBe() {
        var token = world.signedIn(MARIT).session();

        world.store.write(tx ->
                tx.sql(world.atSchool)
                        .update(ACCOUNT)
                        .set(ACCOUNT.IS_OPEN, 0L)
                        .where(ACCOUNT.SCHOOL_ID.eq(world.school.value()))
                        .and(ACCOUNT.STAFF_ID.eq(marit.value()))
                        .execute());

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void losingTheLastFunctionEndsItAtOnceAndForGood() {
        var token = world.signedIn(MARIT).session();

        world.nowHolds(marit);
        assertThat(sessions.find(token)).isEmpty();

        world.nowHolds(marit, CLASS_TEACHER);
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void signingOutEndsThisOneOnly() {
        var phone = world.signedIn(MARIT).session();
        var desk = world.signedIn(MARIT).session();

        sessions.end(phone);

        assertThat(sessions.find(phone)).isEmpty();
        assertThat(sessions.find(desk)).isPresent();
        assertThat(world.store.lastLine().code()).isEqualTo("sign-out");
    }

    @Test
    void allOfSomebodysEndTogetherAndNobodyElses() {
        world.colleague("tom@school.example");
        var hers =
                Stream.of(world.signedIn(MARIT), world.signedIn(MARIT))
                        .map(SignIn.Result.SignedIn::session)
                        .toList();
        var toms = world.signedIn("tom@school.example").session();

        sessions.endAll(world.school, marit);

        assertThat(hers).allMatch(token -> sessions.find(token).isEmpty());
        assertThat(sessions.find(toms)).isPresent();
    }

    @Test
    void theNewestThreeStay() {
        var first = world.signedIn(MARIT).session();
        world.pass(Duration.ofSeconds(1));
        var second = world.signedIn(MARIT).session();
        world.pass(Duration.ofSeconds(1));
        world.signedIn(MARIT);
        world.pass(Duration.ofSeconds(1));
        assertThat(sessions.find(first)).isPresent();

        var fourth = world.signedIn(MARIT).session();

        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isPresent();
        assertThat(sessions.find(fourth)).isPresent();
    }

    @Test
    void everySignInHasATokenOfItsOwnAndANewPasswordEndsThemAll() {
        var first = world.signedIn(MARIT).session();
        var second = world.signedIn(MARIT).session();
        assertThat(first).isNotEqualTo(second);

        world.account(marit, MARIT);

        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isEmpty();
    }

    @Test
    void aGuessedTokenIsNobodys() {
        world.signedIn(MARIT);

        assertThat(sessions.find(new Secret<>(""))).isEmpty();
        assertThat(sessions.find(new Secret<>("A".repeat(43)))).isEmpty();
    }
}
