package nl.meldwijzer.cli.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// The rows of an act over one connection.
final class RawInserts {
    private final Connection connection;
    private final List<Insert> inserts = new ArrayList<>();
    private final RandomGenerator random;

    private record Insert(PreparedStatement statement, RowShapes.Shape shape, int rows) {}

    RawInserts(Connection connection, List<RowShapes.Shape> shapes, RandomGenerator random)
            throws SQLException {
        this.connection = connection;
        this.random = random;
        for (var shape : shapes) {
            var marks = String.join(", ", Collections.nCopies(shape.columns().size(), "?"));
            var sql = "insert into \"" + shape.table() + "\" values (" + marks + ")";
            int rows = (int) Math.max(1, Math.round(shape.perAct()));
            inserts.add(new Insert(connection.prepareStatement(sql), shape, rows));
        }
        connection.setAutoCommit(false);
    }

    /// Makes a table for every shape.
    ///
    /// @param types from SQLite's names of column types to those of the database
    static void makeTables(
            Connection connection, List<RowShapes.Shape> shapes, UnaryOperator<String> types)
            throws SQLException {
        for (var shape : shapes) {
            var columns =
                    shape.columns().stream()
                            .map(column ->
                                    "\"" + column.name() + "\" " + types.apply(column.type()))
                            .collect(Collectors.joining(", "));
            try (var statement = connection.createStatement()) {
                statement.execute("create table \"" + shape.table() + "\" (" + columns + ")");
            }
        }
    }

    void act() throws SQLException {
        for (var insert : inserts) {
            for (int row = 0; row < insert.rows(); row++) {
                fill(insert);
                insert.statement().executeUpdate();
            }
        }
        connection.commit();
    }

    private void fill(Insert insert) throws SQLException {
        int position = 1;
        for (var column : insert.shape().columns()) {
            switch (column.type().toLowerCase(Locale.ROOT)) {
                case "integer" -> insert.statement().setLong(position, random.nextInt());
                case "blob" -> insert.statement().setBytes(position, bytes(column.length()));
                default -> insert.statement().setString(position, "x".repeat(column.length()));
            }
            position++;
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
