package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.vault.VaultAssembly;
import nl.meldwijzer.vault.VaultRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// X-TAMPER: whatever is changed in the files is found, or changes nothing that can be read.
class TamperTrials {
    private static final long SEED = 20_260_915;
    private static final int RANDOM_FLIPS = 20_000;
    private static final int TEXT = 12_000;

    private Path folder;
    private TenEntries store;
    private List<String> content;

    @BeforeEach
    void writeTenEntries(@TempDir Path fresh) throws IOException, SQLException {
        folder = fresh;
        store = TenEntries.in(folder);
        try (var keys = store.keys();
                var connection = TenEntries.inMemory(store.database())) {
            assertThat(store.verify(connection, keys, TenEntries.SCHEMA))
                    .isInstanceOf(Outcome.Intact.class);
            content = TenEntries.content(connection, keys);
            assertThat(store.heads().getFirst().size()).isEqualTo(10);
        }
    }

    /// What became of the flips.
    private static final class Tally {
        private final List<String> silent = new ArrayList<>();
        private int detected;
        private int withoutEffect;
        private int impossible;

        void count(String where, Optional<Boolean> isSame) {
            if (isSame.isEmpty()) {
                detected++;
            } else if (isSame.get()) {
                withoutEffect++;
            } else {
                silent.add(where);
            }
        }

        int all() {
            return detected + withoutEffect + silent.size();
        }

        void print(String what) {
            System.out.printf(
                    "figure %s: flips %d, detected %d, without effect %d, silent %d, not storable %d%n",
                    what, all(), detected, withoutEffect, silent.size(), impossible);
        }
    }

    /// Empty when verification or reading finds a fault; else whether the content is unchanged.
    private Optional<Boolean> judge(
            Connection connection, VaultAssembly keys, ShippedSchema schema) {
        if (store.verify(connection, keys, schema) instanceof Outcome.Broken) {
            return Optional.empty();
        }
        try {
            return Optional.of(TenEntries.content(connection, keys).equals(content));
        } catch (RuntimeException found) {
            return Optional.empty();
        }
    }

    @Test
    void everyBitOfEveryRowOfTheLog() throws SQLException {
        var tally = new Tally();
        var unverified = 0;
        try (var keys = store.keys();
                var connection = TenEntries.inMemory(store.database())) {
            var cells = Cells.unguarded(connection);
            var schema = ShippedSchema.of(connection);
            var bare = bareContent(connection);
            for (var cell : cells.all()) {
                for (int bit = 0; bit < cell.bits(); bit++) {
                    if (!cells.write(cell, cell.flipped(bit))) {
                        tally.impossible++;
                        continue;
                    }
                    tally.count(cell + " bit " + bit, judge(connection, keys, schema));
                    unverified += bareContent(connection).equals(bare) ? 0 : 1;
                    restore(cells, cell, bit);
                }
            }
        }
        tally.print("tamper.log-rows");
        System.out.printf("figure tamper.control: silent without verification %d%n", unverified);
        assertThat(tally.silent).isEmpty();
        assertThat(tally.all()).isGreaterThan(30_000);
        assertThat(unverified).isGreaterThan(tally.all() / 2);
    }

    /// A flipped rowid moves the row, so it is found under its new number.
    private static void restore(Cells cells, Cells.Cell cell, int bit) {
        var isMoved = cell.column().equals("one");
        var where =
                isMoved
                        ? new Cells.Cell(
                                cell.table(), (Long) cell.flipped(bit), cell.column(), cell.value())
                        : cell;
        assertThat(cells.write(where, cell.value())).isTrue();
    }

    /// The control: what a reader sees who verifies nothing.
    private static List<String> bareContent(Connection connection) throws SQLException {
        var content = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT scope, log_index, stream, number, recorded_at,"
                                        + " hex(prev_hash), hex(commitment), hex(leaf_hash),"
                                        + " hex(ciphertext), (SELECT group_concat(note || size)"
                                        + " FROM checkpoint) FROM entry ORDER BY rowid")) {
            while (rows.next()) {
                for (int i = 1; i <= 10; i++) {
                    content.add(rows.getString(i));
                }
            }
        }
        return content;
    }

    @Test
    void everyBitOfEveryRowOfTheKeyStore() throws IOException, SQLException {
        var tally = new Tally();
        var file = folder.resolve("data.keys/keys.db");
        var before = Files.readAllBytes(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var log = TenEntries.inMemory(store.database())) {
            var cells = Cells.unguarded(connection);
            for (var cell : cells.all()) {
                for (int bit = 0; bit < cell.bits(); bit++) {
                    if (!cells.write(cell, cell.flipped(bit))) {
                        tally.impossible++;
                        continue;
                    }
                    tally.count(cell + " bit " + bit, judgeKeys(log));
                    restore(cells, cell, bit);
                }
            }
        } finally {
            Files.write(file, before);
        }
        tally.print("tamper.key-rows");
        assertThat(tally.silent).isEmpty();
        assertThat(tally.all()).isGreaterThan(5_000);
    }

    private Optional<Boolean> judgeKeys(Connection log) {
        try (var keys = store.keys()) {
            return judge(log, keys, TenEntries.SCHEMA);
        } catch (VaultRefused found) {
            return Optional.empty();
        }
    }

    /// With texts long enough that most of the file is rows, not room.
    @Test
    void randomBitsOfTheWholeFile(@TempDir Path other) throws IOException, SQLException {
        store = TenEntries.in(other, TEXT);
        try (var keys = store.keys();
                var connection = TenEntries.inMemory(store.database())) {
            content = TenEntries.content(connection, keys);
        }
        flipRandomBits();
    }

    private void flipRandomBits() throws SQLException {
        var random = new Random(SEED);
        var tally = new Tally();
        try (var keys = store.keys()) {
            for (int i = 0; i < RANDOM_FLIPS; i++) {
                var bytes = store.database().clone();
                var bit = random.nextInt(bytes.length * Byte.SIZE);
                bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                tally.count("bit " + bit, judgeFile(bytes, keys));
            }
        }
        tally.print("tamper.whole-file (seed " + SEED + ", " + store.database().length + " bytes)");
        assertThat(tally.silent).isEmpty();
        assertThat(tally.all()).isEqualTo(RANDOM_FLIPS);
        assertThat(tally.detected).isPositive();
    }

    private Optional<Boolean> judgeFile(byte[] bytes, VaultAssembly keys) {
        try (var connection = TenEntries.inMemory(bytes)) {
            return judge(connection, keys, TenEntries.SCHEMA);
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // removed: the first, one in the middle, the tail up to before the last checkpoint,
                // the last
                "DELETE FROM entry WHERE log_index = 0",
                "DELETE FROM entry WHERE log_index = 4",
                "DELETE FROM entry WHERE log_index >= 4",
                "DELETE FROM entry WHERE log_index = 9",
                "DELETE FROM entry",
                "DELETE FROM entry; DELETE FROM checkpoint",
                // the tail together with the checkpoints that tell of it
                "DELETE FROM entry WHERE log_index >= 6; DELETE FROM checkpoint WHERE size > 6",
                // a dossier's tail, the log's order closed up again
                "DELETE FROM entry WHERE log_index = 7;"
                        + " UPDATE entry SET log_index = log_index - 1 WHERE log_index > 7",
                // reordered, renumbered
                "UPDATE entry SET log_index = log_index + 100; UPDATE entry SET log_index = 109 - log_index",
                "UPDATE entry SET log_index = log_index + 1000;"
                        + " UPDATE entry SET log_index = log_index - 999",
                "UPDATE entry SET number = number + 1000 WHERE stream LIKE '%a';"
                        + " UPDATE entry SET number = number - 999 WHERE stream LIKE '%a'",
                "UPDATE entry SET number = number + 9 WHERE log_index = 9",
                // doubled
                "INSERT INTO entry SELECT scope, 10, stream, number + 1, '2027-01-01T00:00:00.000Z',"
                        + " leaf_hash, commitment, leaf_hash, ciphertext FROM entry WHERE log_index = 7",
                // moved to another dossier, another school
                "UPDATE entry SET stream = '0198c0de-0000-7000-8000-00000000000c'"
                        + " WHERE stream = '0198c0de-0000-7000-8000-00000000000a'",
                "UPDATE entry SET scope = 'school/0198c0de-0000-7000-8000-000000000002'",
                "UPDATE entry SET scope = 'install'",
                // content of one entry in the place of another
                "UPDATE entry SET ciphertext = (SELECT ciphertext FROM entry WHERE log_index = 0)"
                        + " WHERE log_index = 1",
                "UPDATE entry SET ciphertext = (SELECT ciphertext FROM entry WHERE log_index = 0),"
                        + " commitment = (SELECT commitment FROM entry WHERE log_index = 0)"
                        + " WHERE log_index = 1",
                // checkpoints
                "UPDATE checkpoint SET size = 5 WHERE size = 6",
                "INSERT INTO checkpoint SELECT scope, 8, note FROM checkpoint WHERE size = 6",
                "UPDATE checkpoint SET note = replace(note, '—', '-')",
                // something planted
                "CREATE TABLE planted (x INTEGER) STRICT",
            })
    void structuralChanges(String statements) throws SQLException {
        try (var keys = store.keys();
                var connection = TenEntries.inMemory(store.database())) {
            var cells = Cells.unguarded(connection);
            var schema = ShippedSchema.of(connection);
            for (var statement : statements.split(";")) {
                cells.execute(statement);
            }
            assertThat(judge(connection, keys, schema)).as(statements).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ciphertext", "commitment", "prev_hash", "leaf_hash", "recorded_at"})
    void swappedBetweenTwoRows(String column) throws SQLException {
        structuralChanges(
                """
                UPDATE entry
                SET %1$s = (SELECT %1$s FROM entry AS it WHERE it.log_index = 1 - entry.log_index)
                WHERE log_index IN (0, 1)
                """
                        .formatted(column));
    }

    @Test
    void historyWrittenAnewWithFittingHashes() throws SQLException {
        try (var keys = store.keys();
                var connection = TenEntries.inMemory(store.database())) {
            var cells = Cells.unguarded(connection);
            var schema = ShippedSchema.of(connection);
            var rows = new ArrayList<EntryRow>();
            new LogTable(new Statements(connection)).eachOf(TenEntries.SCHOOL, rows::add);
            var last = rows.getLast();
            var later = moved(last, "2026-10-01T00:00:00.000Z");
            cells.execute(
                    "UPDATE entry SET recorded_at = '%s', leaf_hash = x'%s' WHERE log_index = 9"
                            .formatted(
                                    later.recordedAt(),
                                    HexFormat.of().formatHex(later.computedLeafHash())));
            cells.execute("DELETE FROM checkpoint WHERE size = 10");
            assertThat(judge(connection, keys, schema)).isEmpty();
        }
    }

    private static EntryRow moved(EntryRow row, String recordedAt) {
        return new EntryRow(
                row.scope(),
                row.logIndex(),
                row.stream(),
                row.number(),
                recordedAt,
                row.prevHash(),
                row.commitment(),
                row.leafHash(),
                row.ciphertext());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM wrapped_key WHERE kind = 'scope'",
                "DELETE FROM wrapped_key WHERE kind = 'signing'",
                "DELETE FROM wrapped_key WHERE kind = 'audit'",
                "DELETE FROM wrapped_key WHERE kind = 'dossier'",
                "DELETE FROM wrapped_key",
                "DELETE FROM destroyed_key",
                "DELETE FROM key_store",
                "UPDATE wrapped_key SET wrapped = (SELECT wrapped FROM wrapped_key WHERE kind = 'audit')"
                        + " WHERE kind = 'dossier'",
                "UPDATE wrapped_key SET name = '2025' WHERE kind = 'audit'",
                "INSERT INTO destroyed_key SELECT scope, kind, name, wrapped FROM wrapped_key"
                        + " WHERE kind = 'dossier'",
                "INSERT INTO wrapped_key SELECT scope, 'dossier', '0198c0de-0000-7000-8000-0000000000cc',"
                        + " wrapped FROM wrapped_key WHERE kind = 'dossier'",
            })
    void structuralChangesOfTheKeyStore(String statement) throws IOException, SQLException {
        var file = folder.resolve("data.keys/keys.db");
        var before = Files.readAllBytes(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var log = TenEntries.inMemory(store.database())) {
            Cells.unguarded(connection).execute(statement);
            assertThat(judgeKeys(log)).as(statement).isEmpty();
        } finally {
            Files.write(file, before);
        }
    }
}
