package nl.meldwijzer.access;

import static nl.meldwijzer.access.AccessWorld.PASSWORD;
import static nl.meldwijzer.access.AccessWorld.chosen;
import static nl.meldwijzer.kernel.SchoolFunction.CLASS_TEACHER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.AccountOutcome.Gone;
import nl.meldwijzer.access.AccountOutcome.Opened;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

@OnBothStores
class InvitationsTests {
    private static final String MARIT = "marit@school.example";

    @TempDir Path folder;
    private AccessWorld world;
    private Invitations invitations;
    private StaffId marit;

    @BeforeEach
    void open() {
        world = new AccessWorld(folder);
        invitations = world.access.invitations();
        marit = world.someone(CLASS_TEACHER);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Secret<String> invited() {
        return invitations.invite(world.accountsGrant(), marit);
    }

    @Test
    void anInvitationWorksOnce() {
        var token = invited();

        assertThat(invitations.accept(token, chosen(MARIT, PASSWORD))).isInstanceOf(Opened.class);
        assertThat(invitations.accept(token, chosen(MARIT, PASSWORD))).isEqualTo(new Gone());
        assertThat(world.signedIn(MARIT).visitor().staff()).isEqualTo(marit);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseIt() {
        var token = invited();

        assertThat(invitations.find(token)).map(Invitations.Invited::staff).contains(marit);
        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void anInvitationMayBeTypedOver() {
        var typed = invited().expose().toUpperCase(Locale.ROOT).replace("-", " ");

        assertThat(invitations.find(new Secret<>(typed))).isPresent();
    }

    @Test
    void anInvitationEndsByItself() {
        var token = invited();

        world.pass(Duration.ofDays(2));

        assertThat(invitations.find(token)).isEmpty();
        assertThat(invitations.accept(token, chosen(MARIT, PASSWORD))).isEqualTo(new Gone());
    }

    @Test
    void aNewInvitationReplacesTheOldOne() {
        var old = invited();
        var current = invited();

        assertThat(invitations.find(old)).isEmpty();
        assertThat(invitations.find(current)).isPresent();
    }

    @Test
    void aChoiceThatWillNotDoDoesNotUseItUp() {
        world.colleague("tom@school.example");
        var token = invited();

        assertThat(invitations.accept(token, chosen(MARIT, "te kort")))
                .isEqualTo(new AccountOutcome.UnfitPassword(PasswordFlaw.TOO_SHORT));
        assertThat(invitations.accept(token, chosen("geen adres", PASSWORD)))
                .isEqualTo(new AccountOutcome.UnfitName());
        assertThat(invitations.accept(token, chosen("Tom@school.example", PASSWORD)))
                .isEqualTo(new AccountOutcome.NameTaken());
        assertThat(invitations.accept(token, chosen(MARIT, PASSWORD))).isInstanceOf(Opened.class);
    }

    @Test
    void anInvitationForSomebodyWithAnAccountRenewsTheAccount() {
        world.account(marit, MARIT);
        var token = invited();

        invitations.accept(token, chosen("m.nieuw@school.example", "een rood hek om de tuin heen"));

        assertThat(world.signIn(MARIT, PASSWORD)).isEqualTo(new SignIn.Result.Wrong());
        assertThat(world.signIn("m.nieuw@school.example", "een rood hek om de tuin heen"))
                .isInstanceOf(SignIn.Result.SignedIn.class);
    }

    @Test
    void closingAnAccountWithdrawsTheInvitation() {
        var token = invited();

        world.access.accounts().close(world.accountsGrant(), marit);

        assertThat(invitations.find(token)).isEmpty();
    }

    @Test
    void invitingAndRenewingAreInTheLogUnderTheirNames() {
        invited();
        assertThat(world.store.lastLine().details())
                .containsEntry("act", "account.invite")
                .containsEntry("staff", marit.value());

        world.account(marit, MARIT);
        invited();
        assertThat(world.store.lastLine().details()).containsEntry("act", "account.renew");
    }

    @Test
    void aGrantForAnotherMatterInvitesNobody() {
        var people = world.grant(Matter.PEOPLE);

        assertThatThrownBy(() -> invitations.invite(people, marit))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStateOfEachAccountCanBeSeen() {
        var tom = world.colleague("tom@school.example");
        var sanne = world.colleague("sanne@school.example");
        var grant = world.accountsGrant();
        invited();
        world.access.accounts().close(grant, sanne);

        assertThat(world.access.accounts().states(grant))
                .containsEntry(marit, Accounts.State.INVITED)
                .containsEntry(tom, Accounts.State.OPEN)
                .containsEntry(sanne, Accounts.State.CLOSED);
    }
}
