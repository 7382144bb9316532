package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Both stores have the same tables, columns, kinds of values and keys.
class SchemaParityTests {
    private static Set<String> sqlite = Set.of();
    private static Set<String> postgresql = Set.of();

    @BeforeAll
    static void migrateBoth() throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite::memory:");
                var server = new MigratedPostgres().app()) {
            Migrations.of(new SingleConnectionDataSource(file, true)).migrate();
            sqlite = facts(file);
            postgresql = facts(server);
        }
    }

    @Test
    void postgresqlHasWhatSqliteHasAndNothingElse() {
        assertThat(sqlite).hasSizeGreaterThan(100);
        assertThat(postgresql).containsExactlyElementsOf(sqlite);
    }

    /// What is written once on the one is so on the other.
    @Test
    void postgresqlGuardsTheTablesThatSqliteGuards() throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite::memory:");
                var server = new MigratedPostgres().app()) {
            Migrations.of(new SingleConnectionDataSource(file, true)).migrate();

            assertThat(
                            texts(
                                    server,
                                    "select distinct tgrelid::regclass::text from pg_trigger"
                                            + " where tgname = 'is_append_only' order by 1"))
                    .containsExactlyElementsOf(
                            texts(
                                    file,
                                    "select distinct tbl_name from sqlite_schema where type ="
                                            + " 'trigger' and sql like '%BEFORE DELETE%' order by 1"));
        }
    }

    @Test
    void postgresqlComparesEveryTextByteByByte() throws SQLException {
        try (var server = new MigratedPostgres().app()) {
            assertThat(
                            texts(
                                    server,
                                    "select attrelid::regclass || '.' || attname from pg_attribute"
                                            + " join pg_class c on c.oid = attrelid"
                                            + " where c.relnamespace = 'public'::regnamespace and relkind = 'r'"
                                            + " and relname <> 'flyway_schema_history'"
                                            + " and atttypid = 'text'::regtype and attcollation <>"
                                            + " '\"C\"'::regcollation"))
                    .isEmpty();
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static Set<String> facts(Connection connection) throws SQLException {
        var facts = new TreeSet<String>();
        var data = connection.getMetaData();
        try (var tables = data.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                if (!table.startsWith("flyway") && !table.startsWith("sqlite_")) {
                    columns(data, table, facts);
                    keys(data, table, facts);
                }
            }
        }
        return facts;
    }

    private static void columns(DatabaseMetaData data, String table, Set<String> facts)
            throws SQLException {
        try (var columns = data.getColumns(null, null, table, "%")) {
            while (columns.next()) {
                facts.add(
                        "%s.%s %s %s"
                                .formatted(
                                        table,
                                        columns.getString("COLUMN_NAME"),
                                        kind(columns.getString("TYPE_NAME")),
                                        columns.getString("IS_NULLABLE")));
            }
        }
    }

    private static String kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "integer", "int8" -> "number";
            case "blob", "bytea" -> "bytes";
            case "text" -> "text";
            default -> "unexpected " + type;
        };
    }

    private static void keys(DatabaseMetaData data, String table, Set<String> facts)
            throws SQLException {
        try (var keys = data.getPrimaryKeys(null, null, table)) {
            each(keys, facts, table + " key", List.of("KEY_SEQ", "COLUMN_NAME"));
        }
        try (var keys = data.getImportedKeys(null, null, table)) {
            var names = List.of("KEY_SEQ", "FKCOLUMN_NAME", "PKTABLE_NAME", "PKCOLUMN_NAME");
            each(keys, facts, table + " refers", names);
        }
    }

    private static void each(ResultSet rows, Set<String> facts, String what, List<String> names)
            throws SQLException {
        while (rows.next()) {
            var fact = new StringBuilder(what);
            for (var name : names) {
                fact.append(' ').append(rows.getString(name));
            }
            facts.add(fact.toString());
        }
    }
}
