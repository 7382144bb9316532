package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.ledger.internal.PostgresServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A store on a server, from the command line: what is wrong is said before anything is started.
class DatabaseOptionsTests {
    private static final PostgresServer SERVER = PostgresServer.one();

    @TempDir private Path folder;
    private Path owner;
    private Path app;

    @BeforeEach
    void writeLogins() throws IOException {
        owner = login(PostgresServer.OWNER, SERVER.password());
        app = login(PostgresServer.APP, SERVER.password());
    }

    private Path login(String user, String password) throws IOException {
        var file = Files.writeString(folder.resolve(user), user + "\n" + password + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private void refuses(String says, String... arguments) {
        var typist = new Typist("en_GB.UTF-8");

        assertThat(typist.run(arguments)).as(typist.complained()).isNotEqualTo(Exit.OK);
        assertThat(typist.complained()).contains(says).doesNotContain(SERVER.password());
    }

    private String[] start(String url, Path login) {
        var data = folder.resolve("data").toString();
        return new String[] {
            "start", "--port", "0", "--data", data, "--db", url, "--db-login-file", login.toString()
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:sqlite:x.db | begins with jdbc:postgresql://",
                "jdbc:postgresql://localhost/x?user=me | Do not put the user",
                "jdbc:postgresql://localhost/x?password=secret | Do not put the user",
                "jdbc:postgresql://db.school.example/x | verify-full",
                "jdbc:postgresql://db.school.example/x?sslmode=require | verify-full",
                "jdbc:postgresql://localhost,db.school.example/x | verify-full",
            })
    void refusesAnAddressThatIsNotSafe(String url, String says) {
        refuses(says, start(url, app));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void refusesALoginThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("rw-r--r--"));

        refuses("chmod 600", start(SERVER.url("x"), app));
        refuses("MELDWIJZER_DB_USER", "start", "--db", SERVER.url("x"));
        refuses(
                "folder of its own",
                "start",
                "--practice",
                "--db",
                SERVER.url("x"),
                "--db-login-file",
                owner.toString());
    }

    @Test
    void migratesAsTheOwnerAndServesAsTheOther() {
        var url = SERVER.url(SERVER.newDatabase());
        var migrate = new String[] {"migrate", "--db", url, "--db-login-file", owner.toString()};
        refuses("role of --app-role does not exist", withRole(migrate, "nobody; drop table x"));
        refuses("role of --app-role does not exist", withRole(migrate, PostgresServer.OWNER));
        var typist = new Typist("en_GB.UTF-8");

        assertThat(typist.run(migrate)).as(typist.complained()).isEqualTo(Exit.OK);
        assertThat(typist.run(migrate)).as(typist.complained()).isEqualTo(Exit.OK);
        refuses("may do too much", withData("verify", url, owner));
    }

    private static String[] withRole(String[] migrate, String role) {
        var all = java.util.Arrays.copyOf(migrate, migrate.length + 2);
        all[migrate.length] = "--app-role";
        all[migrate.length + 1] = role;
        return all;
    }

    private String[] withData(String command, String url, Path login) {
        var data = folder.resolve("data");
        nl.meldwijzer.vault.VaultAssembly.of(folder.resolve("data.keys")).close();
        data.toFile().mkdirs();
        return new String[] {
            command, "--data", data.toString(), "--db", url, "--db-login-file", login.toString()
        };
    }
}
