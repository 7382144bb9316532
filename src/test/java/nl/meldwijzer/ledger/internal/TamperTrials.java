package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// X-TAMPER: whatever is changed in the files is found, or changes nothing that can be read.
class TamperTrials {
    private static final long SEED = 20_260_915;
    private static final int RANDOM_FLIPS = 20_000;
    private static final int TEXT = 12_000;

    @TempDir private Path folder;
    private Judge judge;
    private TenEntries store;

    @BeforeEach
    void writeTenEntries() throws IOException, SQLException {
        judge = Judge.of(folder, 0);
        store = judge.store();
        assertThat(store.heads().getFirst().size()).isEqualTo(10);
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
                    tally.count(cell + " bit " + bit, judge.judge(connection, keys, schema));
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
                    tally.count(cell + " bit " + bit, judge.judgeKeys(log));
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

    /// With texts long enough that most of the file is rows, not room.
    @Test
    void randomBitsOfTheWholeFile(@TempDir Path other) throws IOException, SQLException {
        judge = Judge.of(other, TEXT);
        store = judge.store();
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
            return judge.judge(connection, keys, TenEntries.SCHEMA);
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }
}
