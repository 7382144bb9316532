package nl.meldwijzer.access;

import static nl.meldwijzer.access.AccessWorld.PASSWORD;
import static nl.meldwijzer.ledger.store.schema.Tables.ACCOUNT;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a thief of the files gets to read.
class StoredSecretsTests {
    private static final String MARIT = "marit.kanarie@school.example";

    @TempDir Path folder;

    @Test
    void noNamePasswordOrTokenStandsInAnyFile() throws IOException {
        List<String> secrets;
        StaffId tom;
        try (var world = new AccessWorld(folder)) {
            var setUpLink = world.access.setUp().begin();
            tom = world.someone(SchoolFunction.CLASS_TEACHER);
            world.colleague(MARIT);
            var in = world.signedIn(MARIT);
            world.signIn("onbekend.kanarie@school.example", "zes droge kanaries in de kast");
            var invitation = world.access.invitations().invite(world.accountsGrant(), tom);
            secrets =
                    List.of(
                            MARIT,
                            PASSWORD,
                            "onbekend.kanarie",
                            "zes droge kanaries",
                            setUpLink.expose(),
                            invitation.expose(),
                            in.session().expose(),
                            in.device().expose());
        }

        assertThat(secrets).allMatch(secret -> !isInAnyFile(secret));
        assertThat(isInAnyFile(tom.value())).as("what is not secret is found").isTrue();
    }

    @Test
    void aPasswordCopiedToAnotherAccountDoesNotOpenIt() {
        try (var world = new AccessWorld(folder)) {
            var tom = world.colleague("tom@school.example");
            var marit = world.someone(SchoolFunction.CLASS_TEACHER);
            enrol(world, marit, "een rood hek om de tuin heen");

            copyPassword(world, tom, marit);

            assertThat(world.signIn(MARIT, PASSWORD)).isEqualTo(new SignIn.Result.Wrong());
            assertThat(world.signIn(MARIT, "een rood hek om de tuin heen"))
                    .isEqualTo(new SignIn.Result.Wrong());
        }
    }

    private static void enrol(AccessWorld world, StaffId staff, String password) {
        var token = world.access.invitations().invite(world.accountsGrant(), staff);
        world.access.invitations().accept(token, AccessWorld.chosen(MARIT, password));
    }

    private static void copyPassword(AccessWorld world, StaffId from, StaffId to) {
        world.store.write(tx -> {
            var row =
                    tx.sql(world.atSchool)
                            .select(ACCOUNT.PASSWORD_SALT, ACCOUNT.PASSWORD_TAG)
                            .from(ACCOUNT)
                            .where(ACCOUNT.SCHOOL_ID.eq(world.school.value()))
                            .and(ACCOUNT.STAFF_ID.eq(from.value()))
                            .fetchSingle();
            return tx.sql(world.atSchool)
                    .update(ACCOUNT)
                    .set(ACCOUNT.PASSWORD_SALT, row.value1())
                    .set(ACCOUNT.PASSWORD_TAG, row.value2())
                    .where(ACCOUNT.SCHOOL_ID.eq(world.school.value()))
                    .and(ACCOUNT.STAFF_ID.eq(to.value()))
                    .execute();
        });
    }

    private boolean isInAnyFile(String text) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, text));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file, ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
