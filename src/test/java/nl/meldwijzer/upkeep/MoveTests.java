package nl.meldwijzer.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.ledger.internal.PostgresServer;
import nl.meldwijzer.rehearsal.Practice;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/// An install moves from the embedded database to a PostgreSQL and back, by backup and restore.
class MoveTests {
    private static final PostgresServer SERVER = PostgresServer.one();

    @TempDir private Path folder;

    private static StoreAddress onServer(Path folder, String database) {
        return new StoreAddress.Server(
                folder,
                SERVER.url(database),
                new StoreAddress.Login(PostgresServer.APP, new Secret<>(SERVER.password())));
    }

    private static Contents backUp(StoreAddress store, Path to) {
        try (var keys =
                VaultAssembly.openReadOnly(
                        VaultAssembly.besides(store.folder()), Optional.empty())) {
            return new MakeBackup(store, keys, Instant::now).handle(to).contents();
        }
    }

    private static void restore(Path from, StoreAddress to, Secret<byte[]> key) {
        new RestoreBackup(Instant::now)
                .handle(new RestoreBackup.Command(from, to, key, Optional.empty(), false));
    }

    @Test
    void thereAndBackEveryRowIsTheSame() throws IOException {
        var school = new Install(folder.resolve("practice"));
        new Practice(Instant::now, new SecureRandom()).prepare(school.data());
        var database = SERVER.newMigratedDatabase();
        var moved = onServer(folder.resolve("moved/data"), database);
        var back = new Install(folder.resolve("back/data"));
        var first = Files.createDirectory(folder.resolve("first"));
        var second = Files.createDirectory(folder.resolve("second"));
        backUp(school.address(), first);

        restore(first, moved, school.rootKey());
        verify(moved);
        new RehearseRestore(moved, Instant::now).handle(first, school.rootKey());
        backUp(moved, second);
        assertRefused(first, onServer(folder.resolve("again/data"), database), school.rootKey());
        restore(second, back.address(), school.rootKey());

        for (var table : school.tables()) {
            var before = school.rows(table);
            if (RestoreTests.CLOSED_DOORS.contains(table)) {
                assertThat(back.rows(table)).as(table).isEmpty();
            } else if (RestoreTests.GROWN.contains(table)) {
                assertThat(back.rows(table)).as(table).containsAll(before);
            } else {
                assertThat(back.rows(table)).as(table).isEqualTo(before);
            }
        }
    }

    private static void verify(StoreAddress store) {
        try (var keys =
                VaultAssembly.openReadOnly(
                        VaultAssembly.besides(store.folder()), Optional.empty())) {
            assertThat(LedgerAssembly.verifyBeside(store, keys))
                    .isInstanceOf(Verification.Outcome.Intact.class);
        }
    }

    /// Never over something, and the rows that were there are there still.
    private static void assertRefused(Path from, StoreAddress filled, Secret<byte[]> key) {
        assertThatThrownBy(() -> restore(from, filled, key))
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(StoreRefused.Reason.NOT_EMPTY));
    }
}
