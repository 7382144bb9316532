package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Making, rehearsing and putting back, as somebody at the command line does it.
class BackupCommandTests {
    private static final String PASSPHRASE = "vier gewone woorden hier";

    @TempDir private Path folder;
    private Path data;
    private Path backups;

    @BeforeEach
    void makeAStore() throws IOException {
        data = folder.resolve("data");
        backups = Files.createDirectory(folder.resolve("backups"));
        StartRefusalTests.make(data, Optional.empty());
    }

    private static Typist ran(int exit, String... arguments) {
        var typist = new Typist("nl_NL.UTF-8");
        assertThat(typist.run(arguments)).as(typist.complained()).isEqualTo(exit);
        return typist;
    }

    private Path sheet() throws IOException {
        try (var keys = VaultAssembly.openReadOnly(VaultAssembly.besides(data), Optional.empty())) {
            return Files.writeString(
                    folder.resolve("blad"), String.join(" ", keys.recoveryWords().expose()));
        }
    }

    @Test
    void restoreComplainsOfAFolderThatIsNotThereBeforeItAsksForKeys() {
        var typist = new Typist("nl_NL.UTF-8");
        var nowhere = folder.resolve("nowhere");
        var target = folder.resolve("new").toString();

        assertThat(typist.run("restore", nowhere.toString(), "--data", target))
                .isEqualTo(Exit.CANNOT);
        assertThat(typist.complained())
                .contains("De map " + nowhere + " is er niet")
                .doesNotContain("herstelblad");
    }

    @Test
    void fromAnEmptyMachineWithNothingButTheSheet() throws IOException {
        var sheet = sheet();
        assertThat(ran(Exit.OK, "backup", backups.toString(), "--data", data.toString()).said())
                .contains(
                        "De reservekopie is klaar", "rehearse-restore " + backups, "zelfde schijf");
        assertThat(
                        ran(
                                        Exit.OK,
                                        "rehearse-restore",
                                        backups.toString(),
                                        "--data",
                                        data.toString(),
                                        "--words-file",
                                        sheet.toString())
                                .said())
                .contains("bruikbaar en hoort bij deze installatie");
        var again = folder.resolve("again/data").toString();

        assertThat(
                        ran(
                                        Exit.OK,
                                        "restore",
                                        backups.toString(),
                                        "--data",
                                        again,
                                        "--words-file",
                                        sheet.toString())
                                .said())
                .contains("install: 1 regels", "entry: 1", "opnieuw inloggen");

        assertThat(ran(Exit.OK, "verify", "--data", again).said()).contains("Het logboek is heel");
    }

    @Test
    void theRestoredKeysGetTheChosenPassphrase() throws IOException {
        var sheet = sheet();
        ran(Exit.OK, "backup", backups.toString(), "--data", data.toString());
        var again = folder.resolve("again/data").toString();
        var typist = new Typist("nl").answering(List.of(_ -> PASSPHRASE, _ -> PASSPHRASE));

        assertThat(
                        typist.run(
                                "restore",
                                backups.toString(),
                                "--data",
                                again,
                                "--words-file",
                                sheet.toString()))
                .isEqualTo(Exit.OK);

        ran(Exit.CANNOT, "verify", "--data", again);
        var asked = new Typist("nl").answering(List.of(_ -> PASSPHRASE));
        assertThat(asked.run("verify", "--data", again)).isEqualTo(Exit.OK);
    }

    /// Two things are verified, with one passphrase typed once.
    @Test
    void verifyAsksForThePassphraseOnce() {
        var closed = folder.resolve("closed");
        StartRefusalTests.make(closed, Optional.of(new Secret<>(PASSPHRASE.toCharArray())));
        var typist = new Typist("nl").answering(List.of(_ -> PASSPHRASE, _ -> "iets anders"));

        assertThat(typist.run("verify", "--data", closed.toString()))
                .as(typist.complained())
                .isEqualTo(Exit.OK);
        assertThat(typist.said()).contains("Wat uit het logboek is afgeleid");
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        assertThat(
                        ran(
                                        Exit.CANNOT,
                                        "backup",
                                        folder.resolve("x").toString(),
                                        "--data",
                                        data.toString())
                                .complained())
                .contains("Maak haar eerst");
        assertThat(
                        ran(Exit.CANNOT, "restore", backups.toString(), "--data", data.toString())
                                .complained())
                .contains("komt nooit over iets heen");
        var empty = folder.resolve("empty").toString();
        assertThat(ran(Exit.CANNOT, "restore", backups.toString(), "--data", empty).complained())
                .contains("--words-file");
        assertThat(
                        ran(
                                        Exit.CANNOT,
                                        "restore",
                                        backups.toString(),
                                        "--data",
                                        empty,
                                        "--words-file",
                                        sheet().toString())
                                .complained())
                .contains("geen reservekopie");
        assertThat(Path.of(empty)).doesNotExist();
    }

    @Test
    void makesNoBackupOfAPracticeSchool() throws IOException {
        Files.writeString(data.resolve("PRACTICE"), "time=PT0S");

        assertThat(
                        ran(Exit.CANNOT, "backup", backups.toString(), "--data", data.toString())
                                .complained())
                .contains("verzonnen");
        assertThat(backups).isEmptyDirectory();
    }
}
