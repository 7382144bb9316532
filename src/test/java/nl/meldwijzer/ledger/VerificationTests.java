package nl.meldwijzer.ledger;

import static nl.meldwijzer.ledger.OpenedLedger.DOSSIER;
import static nl.meldwijzer.ledger.OpenedLedger.SCHOOL;
import static nl.meldwijzer.ledger.OpenedLedger.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.Verification.What;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

class VerificationTests {
    private static final DossierId SECOND = new DossierId("0198c0de-0000-7000-8000-0000000000ee");

    @TempDir private Path folder;
    private OpenedLedger opened;

    @BeforeEach
    void open() {
        opened = OpenedLedger.on(folder.resolve("data"));
        opened.open(SCHOOL, DOSSIER);
        opened.append(0, "a", "b", "c");
        opened.ledger().store().write(tx -> audited(tx));
    }

    private static boolean audited(nl.meldwijzer.ledger.store.Tx tx) {
        tx.audit(line("dossier.read"));
        return true;
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void reopen() {
        opened = OpenedLedger.on(folder.resolve("data"));
    }

    /// Changes the database the way somebody would who has the file: guards first.
    private void tamper(String... statements) {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("data/meldwijzer.db"));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private What firstFault() {
        return switch (opened.ledger().verification().verify()) {
            case Outcome.Broken(var fault) -> fault.what();
            case Outcome.Intact intact -> throw new AssertionError("intact: " + intact);
        };
    }

    @Test
    void namesTheFirstChangedEntry() {
        tamper(
                "DROP TRIGGER entry_is_not_changed",
                "UPDATE entry SET recorded_at = '2026-09-15T08:40:00.001Z' WHERE log_index = 2",
                "CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry\n"
                        + "BEGIN SELECT RAISE(ABORT, 'append-only'); END");

        var outcome = opened.ledger().verification().verify();

        assertThat(outcome).isInstanceOf(Outcome.Broken.class);
        var fault = ((Outcome.Broken) outcome).first();
        assertThat(fault.what()).isEqualTo(What.HEADER);
        assertThat(fault.logIndex()).isEqualTo(2);
        assertThat(fault.number()).isEqualTo(3);
        assertThat(fault.stream()).isEqualTo(DOSSIER.value());
    }

    @Test
    void readingADossierFindsAChangedEntryToo() {
        tamper(
                "DROP TRIGGER entry_is_not_changed",
                "UPDATE entry SET ciphertext = zeroblob(90) WHERE log_index = 1");

        assertThatThrownBy(opened::texts)
                .isInstanceOf(CorruptJournal.class)
                .hasMessageContaining("entry 2 of " + DOSSIER);
    }

    @Test
    void findsADroppedGuard() {
        tamper("DROP TRIGGER entry_is_not_replaced");

        assertThat(firstFault()).isEqualTo(What.SCHEMA);
    }

    @Test
    void findsAKeyThatVanished() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("data.keys/keys.db"));
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM wrapped_key WHERE kind = 'dossier'");
        }

        assertThat(firstFault()).isEqualTo(What.KEY_MISSING);
    }

    @Test
    void aKeyWithoutEntriesIsSweptAtTheNextStart() {
        opened.open(SCHOOL, SECOND);
        opened.close();
        reopen();

        assertThat(opened.keys().vault().holds(new KeyName.Dossier(SCHOOL, SECOND))).isFalse();
        assertThat(opened.keys().vault().holds(new KeyName.Dossier(SCHOOL, DOSSIER))).isTrue();
    }

    @Test
    void anOlderCopyUnderANewerHeadFileIsRefused() throws IOException {
        opened.close();
        var database = folder.resolve("data/meldwijzer.db");
        var older = Files.readAllBytes(database);
        reopen();
        opened.append(3, "d");
        opened.close();
        Files.write(database, older);

        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        RolledBack.class,
                        it -> {
                            assertThat(it.recorded().size()).isEqualTo(5);
                            assertThat(it.found().size()).isEqualTo(4);
                        });

        adoptTheRestored();
        assertThat(opened.texts()).containsExactly("a", "b", "c");
    }

    private void adoptTheRestored() {
        try (var keys = VaultAssembly.of(folder.resolve("data.keys"))) {
            LedgerAssembly.adopt(folder.resolve("data"), keys);
        }
        reopen();
    }

    @Test
    void anotherHistoryOfTheSameLengthIsRefused() throws IOException {
        opened.close();
        var database = folder.resolve("data/meldwijzer.db");
        var older = Files.readAllBytes(database);
        reopen();
        opened.append(3, "d");
        opened.close();
        var heads = Files.readAllBytes(folder.resolve("data.keys/heads"));
        Files.write(database, older);
        adoptTheRestored();
        opened.append(3, "other");
        opened.close();
        Files.write(folder.resolve("data.keys/heads"), heads);

        assertThatThrownBy(this::reopen)
                .isInstanceOf(RolledBack.class)
                .hasMessageContaining("other entries");
        Files.delete(folder.resolve("data.keys/heads"));
        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(StoreRefused.Reason.NO_HEAD_FILE));
        adoptTheRestored();
    }

    @Test
    void aSecondServerIsRefusedButVerificationMayLook() {
        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(StoreRefused.Reason.IN_USE));
        try (var keys = VaultAssembly.openReadOnly(folder.resolve("data.keys"), Optional.empty())) {
            assertThat(LedgerAssembly.verifyBeside(folder.resolve("data"), keys))
                    .isInstanceOf(Outcome.Intact.class);
        }
    }

    @Test
    void refusesTheKeysOfAnotherInstall() throws IOException {
        opened.close();
        var others = folder.resolve("others.keys");
        VaultAssembly.of(others).close();
        Files.move(folder.resolve("data.keys"), folder.resolve("away.keys"));
        Files.move(others, folder.resolve("data.keys"));

        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it ->
                                assertThat(it.reason())
                                        .isEqualTo(StoreRefused.Reason.KEYS_OF_ANOTHER_INSTALL));
    }

    @Test
    void refusesAFileThatIsNotAStore() throws IOException {
        opened.close();
        Files.writeString(folder.resolve("data/meldwijzer.db"), "x".repeat(5_000));

        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(StoreRefused.Reason.NOT_A_STORE));
    }

    @Test
    void refusesALogWithAHole() {
        opened.close();
        tamper(
                "DROP TRIGGER entry_is_not_changed",
                "UPDATE entry SET scope = CAST(x'ff' AS TEXT) WHERE log_index = 1");

        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(StoreRefused.Reason.DAMAGED));
    }

    @Test
    void refusesAStoreOfANewerVersion() {
        opened.close();
        tamper("PRAGMA user_version = 9999");

        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(StoreRefused.Reason.NEWER_VERSION));
    }

    @Test
    void filesAreForTheirOwnerOnly() throws IOException {
        for (var name : new String[] {"data", "data.keys"}) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rwx------");
            try (var files = Files.list(folder.resolve(name))) {
                assertThat(files.toList())
                        .allSatisfy(file ->
                                assertThat(
                                                PosixFilePermissions.toString(
                                                        Files.getPosixFilePermissions(file)))
                                        .as(file.toString())
                                        .isEqualTo("rw-------"));
            }
        }
    }
}
