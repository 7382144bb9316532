package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A start that cannot be (security.md chapter 5, row 25): the exit code says that nothing was
/// started, a sentence in either language what is wrong and what to do.
class StartRefusalTests {
    private static final String PASSPHRASE = "vier gewone woorden hier";

    @TempDir private Path folder;
    private Path data;
    private Path keys;

    @BeforeEach
    void makeAStore() {
        data = folder.resolve("data");
        keys = folder.resolve("data.keys");
        make(data, Optional.empty());
    }

    static void make(Path data, Optional<Secret<char[]>> passphrase) {
        try (var opened = VaultAssembly.create(VaultAssembly.besides(data), passphrase)) {
            opened.vault().openScope(new Scope.Install());
            new SheetMark(opened.folder()).set();
            write(data, opened);
        }
    }

    static void write(Path data, VaultAssembly keys) {
        write(data, keys, new Scope.Install());
    }

    static void write(Path data, VaultAssembly keys, Scope scope) {
        try (var ledger = LedgerAssembly.of(data, keys, Instant::now)) {
            ledger.store()
                    .write(tx -> {
                        tx.audit(
                                new AuditLine(
                                        scope,
                                        "install.tried",
                                        new Actor.Operator(),
                                        Optional.empty(),
                                        Map.of()));
                        return true;
                    });
        }
    }

    private void refuses(String dutch, String english, String... options) {
        for (var language : new String[] {"nl_NL.UTF-8", "en_GB.UTF-8"}) {
            var typist = new Typist(language);
            var arguments = new String[options.length + 5];
            System.arraycopy(
                    new String[] {"start", "--port", "0", "--data", data.toString()},
                    0,
                    arguments,
                    0,
                    5);
            System.arraycopy(options, 0, arguments, 5, options.length);

            assertThat(typist.run(arguments)).as(typist.complained()).isEqualTo(Exit.CANNOT);
            assertThat(typist.complained()).contains(language.startsWith("nl") ? dutch : english);
            assertThat(typist.said()).doesNotContain("http://");
        }
    }

    private void change(String database, String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database));
                var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    @Test
    void withAWrongPassphraseOrNone() throws IOException {
        data = folder.resolve("protected");
        make(data, Optional.of(new Secret<>(PASSPHRASE.toCharArray())));
        var wrong = Files.writeString(folder.resolve("wrong"), "heel iets anders dan dat");

        refuses(
                "wachtwoordzin is niet de goede",
                "passphrase is not the right one",
                "--passphrase-file",
                wrong.toString());
        refuses("geef --passphrase-file", "give --passphrase-file");
    }

    @Test
    void withoutTheRootKey() throws IOException {
        Files.delete(keys.resolve("root.key"));

        refuses("./meldwijzer recover", "./meldwijzer recover");
    }

    @Test
    void withADamagedRootKey() throws IOException {
        Files.writeString(keys.resolve("root.key"), "niets");

        refuses("hoofdsleutel naast", "root key beside");
    }

    @Test
    void withoutTheKeyStore() throws IOException {
        Files.delete(keys.resolve("keys.db"));

        refuses("reservekopie van de sleutels", "backup of the keys");
    }

    @Test
    void withDataAndNoKeysAtAll() throws IOException {
        Files.move(keys, folder.resolve("elsewhere"));

        refuses("zouden alles onleesbaar maken", "would make everything", "--recovery-sheet=x");
        assertThat(keys).doesNotExist();
    }

    @Test
    void withKeysOfAnotherInstall() throws IOException {
        make(folder.resolve("other"), Optional.empty());
        Files.move(keys, folder.resolve("elsewhere"));
        Files.move(folder.resolve("other.keys"), keys);

        refuses("horen bij een andere installatie", "another install");
    }

    @Test
    void withADatabaseOfAnotherProgram() throws SQLException {
        change("data/meldwijzer.db", "PRAGMA application_id = 7");

        refuses("niet van Meldwijzer", "not one of Meldwijzer");
    }

    @Test
    void withADatabaseOrKeyStoreOfANewerVersion() throws SQLException {
        change("data.keys/keys.db", "PRAGMA user_version = 999");
        refuses("sleutelbestand", "key store");

        change("data.keys/keys.db", "PRAGMA user_version = 1");
        change("data/meldwijzer.db", "PRAGMA user_version = 999");
        refuses("nieuwere versie", "newer version");
    }

    @Test
    void withADatabaseOlderThanItsHeadFile() throws IOException {
        var old = Files.readAllBytes(data.resolve("meldwijzer.db"));
        try (var opened = VaultAssembly.of(keys)) {
            write(data, opened);
        }
        Files.deleteIfExists(data.resolve("meldwijzer.db-wal"));
        Files.write(data.resolve("meldwijzer.db"), old);

        refuses("ouder dan wat het laatst is vastgelegd", "older than");
    }

    @Test
    void saysWhatTheFirstStartNeedsWhenNobodyIsThere() {
        data = folder.resolve("new");

        refuses("--recovery-sheet", "--recovery-sheet");
        assertThat(folder.resolve("new.keys")).doesNotExist();
    }
}
