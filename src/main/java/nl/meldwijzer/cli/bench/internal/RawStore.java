package nl.meldwijzer.cli.bench.internal;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/// The yardstick on SQLite. Writers take turns on one connection, because SQLite has one writer.
public final class RawStore implements Yardstick {
    private final Connection connection;
    private final RawInserts inserts;

    /// Makes a file with a table for every shape.
    public RawStore(Path file, List<RowShapes.Shape> shapes) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        this.connection = config.createConnection("jdbc:sqlite:" + file);
        RawInserts.makeTables(connection, shapes, UnaryOperator.identity());
        this.inserts = new RawInserts(connection, shapes, new SplittableRandom(1));
    }

    @Override
    public synchronized void act(int writer) throws SQLException {
        inserts.act();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
