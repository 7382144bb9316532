package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class AppendOnlyTests {
    private static final String ENTRY =
            "entry (rowid, scope, log_index, stream, number, recorded_at, prev_hash, commitment,"
                    + " leaf_hash, ciphertext) VALUES (%d, 'install', %d, '%s', %d,"
                    + " '2026-09-15T08:40:00.000Z', zeroblob(32), zeroblob(32), zeroblob(32), x'%s')";

    @TempDir private Path folder;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("x.db"));
        Migrations.of(new SingleConnectionDataSource(connection, true)).migrate();
        execute("INSERT INTO " + ENTRY.formatted(1, 0, "orders", 1, "01"));
        execute("INSERT INTO install (one, id) VALUES (1, 'here')");
        execute("INSERT INTO subtree VALUES ('install', 1, 0, zeroblob(32))");
        execute("INSERT INTO checkpoint VALUES ('install', 1, 'note')");
        execute("INSERT INTO organisation_version VALUES ('install', 'one', 1, 'now', x'00')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String content() throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT group_concat(log_index || hex(ciphertext)) FROM entry")) {
            return rows.getString(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"ON", "OFF"})
    void nothingReplacesAnEntryByAnyOfItsKeys(String recursiveTriggers) throws SQLException {
        execute("PRAGMA recursive_triggers = " + recursiveTriggers);

        for (var verb :
                new String[] {"INSERT", "INSERT OR REPLACE", "REPLACE", "INSERT OR ROLLBACK"}) {
            refuses(verb + " INTO " + ENTRY.formatted(9, 0, "other", 1, "02"));
            refuses(verb + " INTO " + ENTRY.formatted(9, 5, "orders", 1, "02"));
            refuses(verb + " INTO " + ENTRY.formatted(1, 5, "other", 1, "02"));
        }
        refuses("UPDATE entry SET ciphertext = x'02'");
        refuses("UPDATE OR REPLACE entry SET ciphertext = x'02'");
        refuses("DELETE FROM entry");
        assertThat(content()).isEqualTo("001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT OR REPLACE INTO install (one, id) VALUES (1, 'there')",
                "UPDATE install SET id = 'there'",
                "DELETE FROM install",
                "INSERT OR REPLACE INTO subtree VALUES ('install', 1, 0, x'00')",
                "INSERT OR REPLACE INTO subtree (rowid, scope, level, position, hash) VALUES (1, 'install', 1, 7, zeroblob(32))",
                "UPDATE subtree SET hash = zeroblob(32)",
                "DELETE FROM subtree",
                "INSERT OR REPLACE INTO checkpoint VALUES ('install', 1, 'other')",
                "INSERT OR REPLACE INTO checkpoint (rowid, scope, size, note) VALUES (1, 'install', 2, 'other')",
                "UPDATE checkpoint SET note = 'other'",
                "DELETE FROM checkpoint",
                "INSERT OR REPLACE INTO organisation_version VALUES ('install', 'one', 1, 'then', x'01')",
            })
    void nothingReplacesWhatBelongsToTheLog(String statement) {
        refuses(statement);
    }

    private void refuses(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }
}
