package nl.meldwijzer.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every stored value of a database's own tables, and a way to write it back with one bit changed:
/// the way of somebody who has the file, guards and constraints off.
final class Cells {
    private static final int INTEGER_BITS = Long.SIZE;

    private final Connection connection;

    private Cells(Connection connection) {
        this.connection = connection;
    }

    /// One stored value.
    record Cell(String table, long rowid, String column, Object value) {
        int bits() {
            return value instanceof byte[] bytes ? bytes.length * Byte.SIZE : INTEGER_BITS;
        }

        Object flipped(int bit) {
            if (value instanceof byte[] bytes) {
                var copy = bytes.clone();
                copy[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                return copy;
            }
            return (Long) value ^ 1L << bit;
        }
    }

    /// Takes the guards off a database.
    static Cells unguarded(Connection connection) throws SQLException {
        var cells = new Cells(connection);
        for (var trigger : cells.names("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            cells.execute("DROP TRIGGER " + trigger);
        }
        cells.execute("PRAGMA ignore_check_constraints = ON");
        cells.execute("PRAGMA foreign_keys = OFF");
        cells.execute("PRAGMA synchronous = OFF");
        return cells;
    }

    List<Cell> all() throws SQLException {
        var cells = new ArrayList<Cell>();
        for (var table :
                names(
                        "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'")) {
            for (var column : names("SELECT name FROM pragma_table_info('" + table + "')")) {
                cells.addAll(of(table, column));
            }
        }
        return cells;
    }

    private List<Cell> of(String table, String column) throws SQLException {
        var query =
                "SELECT rowid, typeof(%2$s), CAST(%2$s AS BLOB), %2$s FROM %1$s"
                        .formatted(table, column);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var cells = new ArrayList<Cell>();
            while (rows.next()) {
                Object value = isInteger(rows.getString(2)) ? rows.getLong(4) : rows.getBytes(3);
                cells.add(new Cell(table, rows.getLong(1), column, value));
            }
            return cells;
        }
    }

    private static boolean isInteger(String type) {
        return type.toLowerCase(Locale.ROOT).equals("integer");
    }

    /// Writes a value into a cell; false when the database cannot hold it there.
    boolean write(Cell cell, Object value) {
        var isText = isText(cell);
        var sql =
                "UPDATE %s SET %s = %s WHERE rowid = ?"
                        .formatted(cell.table(), cell.column(), isText ? "CAST(? AS TEXT)" : "?");
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.setLong(2, cell.rowid());
            return statement.executeUpdate() == 1;
        } catch (SQLException impossible) {
            return false;
        }
    }

    private static boolean isText(Cell cell) {
        return List.of("scope", "stream", "recorded_at", "note", "id", "kind", "name", "install")
                .contains(cell.column());
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
