package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;

/// X-TAMPER, whole rows: removed, moved, swapped, doubled, forged.
class RowTrials {
    @TempDir private Path folder;
    private Judge judge;
    private TenEntries store;

    @BeforeEach
    void writeTenEntries() throws IOException, SQLException {
        judge = Judge.of(folder, 0);
        store = judge.store();
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
            assertThat(judge.judge(connection, keys, schema)).as(statements).isEmpty();
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
            assertThat(judge.judge(connection, keys, schema)).isEmpty();
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
            assertThat(judge.judgeKeys(log)).as(statement).isEmpty();
        } finally {
            Files.write(file, before);
        }
    }
}
