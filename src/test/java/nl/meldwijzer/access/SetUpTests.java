package nl.meldwijzer.access;

import static nl.meldwijzer.access.AccessWorld.PASSWORD;
import static nl.meldwijzer.access.AccessWorld.chosen;
import static nl.meldwijzer.kernel.SchoolFunction.ADMINISTRATOR;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.AccountOutcome.Gone;
import nl.meldwijzer.access.AccountOutcome.Opened;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

@OnBothStores
class SetUpTests {
    private static final NewSignIn CHOSEN = chosen("karin@school.example", PASSWORD);

    @TempDir Path folder;
    private AccessWorld world;
    private SetUp setUp;

    @BeforeEach
    void open() {
        world = new AccessWorld(folder);
        setUp = world.access.setUp();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theLinkOpensTheFirstAccountAndThenTheWayIsClosed() {
        var karin = world.someone(ADMINISTRATOR);
        assertThat(setUp.isNeeded()).isTrue();
        var link = setUp.begin();
        assertThat(setUp.isOpen(link)).isTrue();

        var proof = setUp.redeem(link).orElseThrow();

        assertThat(setUp.open(proof, world.school, karin, CHOSEN)).isInstanceOf(Opened.class);
        assertThat(world.signedIn("karin@school.example").visitor().staff()).isEqualTo(karin);
        assertThat(setUp.isNeeded()).isFalse();
        assertThatThrownBy(setUp::begin).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLinkWorksOnce() {
        var link = setUp.begin();
        setUp.redeem(link);

        assertThat(setUp.isOpen(link)).isFalse();
        assertThat(setUp.redeem(link)).isEmpty();
    }

    @Test
    void theLinkLivesHalfAnHour() {
        var link = setUp.begin();
        world.pass(Duration.ofMinutes(30).minusMillis(1));
        assertThat(setUp.isOpen(link)).isTrue();

        world.pass(Duration.ofMillis(1));

        assertThat(setUp.isOpen(link)).isFalse();
        assertThat(setUp.redeem(link)).isEmpty();
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        var old = setUp.begin();
        setUp.begin();

        assertThat(setUp.redeem(old)).isEmpty();
    }

    @Test
    void aProofIsGoodForOneAccount() {
        var proof = setUp.redeem(setUp.begin()).orElseThrow();
        setUp.open(proof, world.school, world.someone(ADMINISTRATOR), CHOSEN);

        var second = chosen("tom@school.example", PASSWORD);
        assertThat(setUp.open(proof, world.school, world.someone(ADMINISTRATOR), second))
                .isEqualTo(new Gone());
    }

    @Test
    void aMadeUpProofIsGoodForNothing() {
        var proof = new SetUp.Redeemed(new Secret<>("A".repeat(43)));

        assertThat(setUp.open(proof, world.school, world.someone(ADMINISTRATOR), CHOSEN))
                .isEqualTo(new Gone());
    }

    @Test
    void aLinkLeftOpenIsWorthNothingOnceThereIsAnAccount() {
        var link = setUp.begin();
        world.colleague("tom@school.example");

        assertThat(setUp.isOpen(link)).isFalse();
        assertThat(setUp.redeem(link)).isEmpty();
    }

    @Test
    void aChoiceThatWillNotDoIsSaidBeforeTheLinkIsUsed() {
        assertThat(setUp.objection(CHOSEN)).isEmpty();
        assertThat(setUp.objection(chosen("karin@school.example", "te kort")))
                .contains(new AccountOutcome.UnfitPassword(PasswordFlaw.TOO_SHORT));
    }
}
