package nl.meldwijzer.cli.bench.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks in the real database which rows an act left behind, and how long their columns are.
public final class RowShapes {
    private final Path database;

    /// Looks in this file.
    public RowShapes(Path database) {
        this.database = database;
    }

    /// A column: its declared type and the average length of what stands in it.
    public record Column(String name, String type, int length) {}

    /// The rows that one act adds to a table.
    public record Shape(String table, double perAct, List<Column> columns) {
        /// How many bytes such a row holds.
        public int bytes() {
            return columns.stream().mapToInt(Column::length).sum();
        }
    }

    /// How many rows every table has.
    public Map<String, Long> counts() throws SQLException {
        try (var connection = open()) {
            var counts = new LinkedHashMap<String, Long>();
            for (var table : tables(connection)) {
                counts.put(table, number(connection, "select count(*) from \"" + table + "\""));
            }
            return counts;
        }
    }

    /// The rows that so many acts added, per act.
    public List<Shape> shapes(Map<String, Long> before, Map<String, Long> after, long acts)
            throws SQLException {
        try (var connection = open()) {
            var shapes = new ArrayList<Shape>();
            for (var table : after.keySet()) {
                double added = after.get(table) - before.getOrDefault(table, 0L);
                if (added / acts >= 0.05) {
                    shapes.add(new Shape(table, added / acts, columns(connection, table)));
                }
            }
            return shapes;
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + database + "?mode=ro");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var query =
                "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
                        + " and name not like 'flyway%'";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma table_info(\"" + table + "\")")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("name"), rows.getString("type"), 0));
            }
        }
        var measured = new ArrayList<Column>();
        for (var column : columns) {
            var length =
                    "select coalesce(avg(length(\"%s\")), 0) from (select * from \"%s\" order by rowid desc limit 500)"
                            .formatted(column.name(), table);
            measured.add(
                    new Column(column.name(), column.type(), (int) number(connection, length)));
        }
        return measured;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return Math.round(rows.getDouble(1));
        }
    }
}
