package nl.meldwijzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Copies of all rows as bytes. Approved files are append-only: a backup lies in a safe for years.
class StoreCopyTests {
    private static final Path APPROVED = Path.of("src/test/resources/backup/rows-1.bin");

    /// Whose head file entries need a key; the rows stay sealed under keys that are gone.
    private static final List<Scope> LOGS =
            List.of(
                    Scope.parse("board/01994c50-fc80-7d9a-beb1-94cc0e6720ac"),
                    Scope.parse("school/01994c50-fc80-7d88-ae7f-ecdd4a361b4b"));

    @TempDir private Path folder;

    private Contents fill(String name, byte[] copy) throws IOException {
        var data = folder.resolve(name);
        try (var keys = VaultAssembly.of(folder.resolve(name + "-keys"))) {
            LOGS.forEach(keys.vault()::openScope);
            return LedgerAssembly.fill(
                    new StoreAddress.Embedded(data), keys, new ByteArrayInputStream(copy));
        }
    }

    private byte[] copied(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var keys = VaultAssembly.of(folder.resolve(name + "-keys"))) {
            LedgerAssembly.copyBeside(new StoreAddress.Embedded(folder.resolve(name)), keys, out);
        }
        return out.toByteArray();
    }

    @Test
    void aCopyOfTheFirstVersionIsStillRead() throws IOException {
        var contents = fill("data", Files.readAllBytes(APPROVED));

        assertThat(contents.schema()).isEqualTo(21);
        assertThat(contents.rows())
                .containsEntry("entry", 119L)
                .containsEntry("pupil", 6L)
                .containsEntry("account", 17L)
                .containsEntry("due_item", 17L);
        assertThat(contents.heads()).hasSize(2);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        fill("one", Files.readAllBytes(APPROVED));
        var first = copied("one");
        fill("two", first);

        assertThat(copied("two")).isEqualTo(first);
    }

    /// Nothing is in the database unless all of it is.
    @Test
    void aCopyThatIsCutOffLeavesNoRow() throws IOException {
        var whole = Files.readAllBytes(APPROVED);
        for (int length = 0; length < whole.length; length += whole.length / 6) {
            var name = "cut" + length;
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> fill(name, cut)).as("%d bytes", length).isNotNull();
            assertThat(entries(folder.resolve(name))).isZero();
        }
    }

    private static long entries(Path data) {
        var database = data.resolve("meldwijzer.db");
        if (!Files.exists(database)) {
            return 0;
        }
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database);
                var it = connection.createStatement();
                var rows = it.executeQuery("SELECT count(*) FROM entry")) {
            return rows.getLong(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
