package nl.meldwijzer.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Secret;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/// Section 3.7 of the security design.
class StepUpTests {
    private static final String MARIT = "marit@school.example";
    private static final String PHONE = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Firefox/140.0";

    @TempDir Path folder;
    private AccessWorld world;
    private StepUp stepUp;
    private Sessions sessions;

    @BeforeEach
    void open() {
        world = new AccessWorld(folder);
        stepUp = world.access.stepUp();
        sessions = world.access.sessions();
        world.colleague(MARIT);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void isFreshForFiveMinutesAfterSigningIn() {
        var marit = world.signedIn(MARIT).visitor();

        world.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(stepUp.isFresh(marit)).isTrue();
        world.pass(Duration.ofSeconds(2));
        assertThat(stepUp.isFresh(marit)).isFalse();
    }

    @Test
    void isFreshAgainUnderAnotherTokenAfterThePassword() {
        var in = world.signedIn(MARIT);
        world.pass(Duration.ofMinutes(6));

        var token = confirmed(confirm(in.visitor(), AccessWorld.PASSWORD));

        assertThat(sessions.find(in.session())).as("the old token is dead").isEmpty();
        var renewed = sessions.find(token).orElseThrow();
        assertThat(stepUp.isFresh(renewed)).isTrue();
        assertThat(sessions.own(renewed)).hasSize(1);
    }

    @Test
    void aWrongPasswordChangesNothingAndIsSlowedDownLikeSigningIn() {
        var in = world.signedIn(MARIT);
        world.pass(Duration.ofMinutes(6));

        assertThat(confirm(in.visitor(), "iets anders, iets anders"))
                .isInstanceOf(StepUp.Result.Wrong.class);
        assertThat(stepUp.isFresh(in.visitor())).isFalse();
        assertThat(sessions.find(in.session())).isPresent();
        StepUp.Result last = new StepUp.Result.Wrong();
        for (int tries = 0; tries < 5; tries++) {
            last = confirm(in.visitor(), "iets anders, iets anders");
        }
        assertThat(last).isInstanceOf(StepUp.Result.Wait.class);
    }

    @Test
    void aColleaguesPasswordIsNotHers() {
        world.colleague("joost@school.example");
        var in = world.signedIn(MARIT);
        world.pass(Duration.ofMinutes(6));
        var again = AccessWorld.chosen(MARIT, "een heel ander lang wachtwoord");
        assertThat(again.password().expose()).isNotEqualTo(AccessWorld.PASSWORD);

        assertThat(confirm(in.visitor(), again.password().expose()))
                .isInstanceOf(StepUp.Result.Wrong.class);
    }

    @Test
    void showsOwnSessionsInWordsAndEndsThem() {
        var first = world.signedIn(MARIT);
        world.pass(Duration.ofMinutes(1));
        var phone = signedInFrom("198.51.100.7", PHONE);
        var own = sessions.own(phone.visitor());

        assertThat(own).extracting(OwnSession::isThis).containsExactly(true, false);
        assertThat(own.getFirst().from()).contains(new OpenedFrom("firefox", "android", "198.51"));
        assertThat(own.getLast().from()).contains(new OpenedFrom("other", "other", "192.0"));

        sessions.endOwn(phone.visitor(), own.getLast().id());
        assertThat(sessions.find(first.session())).isEmpty();
        assertThat(sessions.find(phone.session())).isPresent();
    }

    @Test
    void endsAllOthersAndNobodyElses() {
        world.colleague("joost@school.example");
        var joost = world.signedIn("joost@school.example");
        var first = world.signedIn(MARIT);
        var second = world.signedIn(MARIT);

        sessions.endOthers(second.visitor());
        sessions.endOwn(second.visitor(), sessions.own(joost.visitor()).getFirst().id());

        assertThat(sessions.find(first.session())).isEmpty();
        assertThat(sessions.find(second.session())).isPresent();
        assertThat(sessions.find(joost.session())).isPresent();
    }

    @Test
    void recognisesANetworkByItsFirstHalf() {
        assertThat(OpenedFrom.of("", "2001:db8:1:2::5").network()).isEqualTo("2001:db8");
        assertThat(OpenedFrom.of("Chrome/140 Safari/537 Edg/140 Windows NT", "10.1.2.3"))
                .isEqualTo(new OpenedFrom("edg", "windows", "10.1"));
    }

    private SignIn.Result.SignedIn signedInFrom(String address, String agent) {
        var attempt =
                new SignIn.Attempt(
                        new Secret<>(MARIT),
                        new Secret<>(AccessWorld.PASSWORD),
                        null,
                        new SignIn.Origin(address, agent));
        return switch (world.access.signIn().attempt(attempt)) {
            case SignIn.Result.SignedIn in -> in;
            case SignIn.Result.Wrong _, SignIn.Result.Wait _, SignIn.Result.Busy _ ->
                    throw new IllegalStateException("not signed in");
        };
    }

    private StepUp.Result confirm(Visitor.Employee who, String password) {
        return stepUp.confirm(
                who,
                new SignIn.Attempt(new Secret<>(""), new Secret<>(password), null, "203.0.113.9"));
    }

    private static Secret<String> confirmed(StepUp.Result result) {
        return switch (result) {
            case StepUp.Result.Confirmed(var session) -> session;
            case StepUp.Result.Wrong _, StepUp.Result.Wait _, StepUp.Result.Busy _ ->
                    throw new IllegalStateException("not confirmed: " + result);
        };
    }
}
