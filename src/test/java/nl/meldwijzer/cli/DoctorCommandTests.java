package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class DoctorCommandTests {
    @TempDir private Path folder;
    private Path data;

    @BeforeEach
    void makeAStore() {
        data = folder.resolve("data");
        StartRefusalTests.make(data, Optional.empty());
    }

    private String doctor(int exit) {
        return run(exit, "doctor", "--data", data.toString());
    }

    private static String run(int exit, String... arguments) {
        var typist = new Typist("nl_NL.UTF-8");
        assertThat(typist.run(arguments)).as(typist.said() + typist.complained()).isEqualTo(exit);
        return typist.said();
    }

    @Test
    void saysThatNothingIsToBeDoneOnlyAfterABackupThatWasRehearsedAndAVerification()
            throws IOException {
        var backups = Files.createDirectory(folder.resolve("backups")).toString();
        assertThat(doctor(Exit.NOT_RIGHT))
                .contains("goed  De database is niet ouder dan", "goed  De server draait niet")
                .contains("DOEN  Er is nog geen reservekopie gemaakt")
                .contains("DOEN  Er is nog geen reservekopie op proef teruggezet")
                .contains("DOEN  Het logboek is nog niet in zijn geheel gecontroleerd");

        run(Exit.OK, "backup", backups, "--data", data.toString());
        run(Exit.OK, "rehearse-restore", backups, "--data", data.toString());
        run(Exit.OK, "verify", "--data", data.toString());

        assertThat(doctor(Exit.OK)).contains("Er is niets te doen").doesNotContain("DOEN");
    }

    @Test
    void saysWhatAStartWouldRefuse() throws IOException, SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + data.resolve("meldwijzer.db"));
                var it = connection.createStatement()) {
            it.execute("PRAGMA user_version = 999");
        }
        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN  De database in", "nieuwere versie");
        Files.writeString(data.resolveSibling("data.keys").resolve("root.key"), "niets");
        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN  De hoofdsleutel naast");
    }

    @Test
    void saysThatADatabaseIsOlderThanWhatWasRecorded() throws IOException {
        var old = Files.readAllBytes(data.resolve("meldwijzer.db"));
        try (var opened = VaultAssembly.of(data.resolveSibling("data.keys"))) {
            StartRefusalTests.write(data, opened);
        }
        Files.deleteIfExists(data.resolve("meldwijzer.db-wal"));
        Files.write(data.resolve("meldwijzer.db"), old);

        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN  De database in", "ouder dan");
    }

    @Test
    void saysThatThePassphraseIsMissingOrWrong() throws IOException {
        data = folder.resolve("closed");
        StartRefusalTests.make(
                data, Optional.of(new Secret<>("vier gewone woorden hier".toCharArray())));
        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN  De sleutels naast");
        var wrong = Files.writeString(folder.resolve("wrong"), "heel iets anders dan dat");

        assertThat(
                        run(
                                Exit.NOT_RIGHT,
                                "doctor",
                                "--data",
                                data.toString(),
                                "--passphrase-file",
                                wrong.toString()))
                .contains("DOEN  De wachtwoordzin is niet de goede");
    }

    @Test
    void seesOpenFoldersAWrongClockAndWhatARestoreLeft() throws IOException {
        Files.setPosixFilePermissions(
                data.resolveSibling("data.keys"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setLastModifiedTime(
                data.resolve("meldwijzer.db"),
                java.nio.file.attribute.FileTime.from(Instant.now().plus(Duration.ofHours(2))));
        Files.createDirectory(folder.resolve(".data.restoring-17"));

        assertThat(doctor(Exit.NOT_RIGHT))
                .contains("chmod 700 " + data + ".keys")
                .contains("DOEN  De klok staat op")
                .contains("DOEN  Van een onderbroken terugzetting");
    }

    /// As when a second computer works on the same database with a copy of the keys.
    @Test
    void seesThatSomebodyWritesUnderOtherKeys() throws IOException {
        var folderOfKeys = data.resolveSibling("data.keys");
        var store = folderOfKeys.resolve("keys.db");
        var school = new Scope.School(new SchoolId("00000000-0000-7000-8000-000000000009"));
        try (var opened = VaultAssembly.of(folderOfKeys)) {
            opened.vault().openScope(school);
        }
        var old = Files.readAllBytes(store);
        try (var opened = VaultAssembly.of(folderOfKeys)) {
            StartRefusalTests.write(data, opened, school);
        }
        assertThat(doctor(Exit.NOT_RIGHT)).contains("goed  Van alles wat in de database staat");

        Files.deleteIfExists(store.resolveSibling("keys.db-wal"));
        Files.write(store, old);
        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN  Van 1 dossiers of jaren");
    }

    @Test
    void seesThatTheServerRuns() {
        try (var keys = VaultAssembly.of(data.resolveSibling("data.keys"));
                var ledger = LedgerAssembly.of(data, keys, Instant::now)) {
            assertThat(ledger).isNotNull();
            assertThat(doctor(Exit.NOT_RIGHT)).contains("goed  De server draait.");
        }
    }

    @Test
    void leavesAFolderThatIsNoStoreAlone() throws IOException {
        data = Files.createDirectory(folder.resolve("pictures"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN");
        assertThat(Files.getPosixFilePermissions(data))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void saysThatThereIsNothing() {
        data = folder.resolve("nothing");

        assertThat(doctor(Exit.NOT_RIGHT)).contains("DOEN  In", "geen gegevens");
        assertThat(data).doesNotExist();
    }
}
