package nl.meldwijzer.cli.bench.internal;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// The yardstick: a bare JDBC transaction per act on SQLite with the same durability, inserting as
/// many rows with columns as long, without keys, triggers, encryption, chains or rules. Writers
/// take turns on one connection, because SQLite has one writer.
public final class RawStore implements AutoCloseable {
    private final Connection connection;
    private final List<Insert> inserts = new ArrayList<>();
    private final RandomGenerator random;

    private record Insert(PreparedStatement statement, RowShapes.Shape shape, int rows) {}

    /// Makes a file with a table for every shape.
    public RawStore(Path file, List<RowShapes.Shape> shapes, RandomGenerator random)
            throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        this.connection = config.createConnection("jdbc:sqlite:" + file);
        this.random = random;
        for (var shape : shapes) {
            prepare(shape);
        }
        connection.setAutoCommit(false);
    }

    private void prepare(RowShapes.Shape shape) throws SQLException {
        var columns =
                shape.columns().stream()
                        .map(column -> "\"" + column.name() + "\" " + column.type())
                        .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("create table \"" + shape.table() + "\" (" + columns + ")");
        }
        var marks = String.join(", ", Collections.nCopies(shape.columns().size(), "?"));
        var sql = "insert into \"" + shape.table() + "\" values (" + marks + ")";
        inserts.add(
                new Insert(
                        connection.prepareStatement(sql),
                        shape,
                        (int) Math.max(1, Math.round(shape.perAct()))));
    }

    /// One transaction, durable when this returns.
    public synchronized void act() throws SQLException {
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

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
