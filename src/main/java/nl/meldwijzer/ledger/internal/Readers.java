package nl.meldwijzer.ledger.internal;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// The read-only connections. An embedded database needs of a pool only that it lends them out, so
/// this is one queue; a reading within a reading uses the same connection and sees the same state.
final class Readers implements AutoCloseable {
    private static final int COUNT = 4;
    private static final int PATIENCE_SECONDS = 30;

    private final List<Reader> all = new ArrayList<>();
    private final BlockingQueue<Reader> idle = new ArrayBlockingQueue<>(COUNT);

    @SuppressWarnings("ThreadLocalUsage") // per store: a rehearsal opens a second one
    private final ThreadLocal<@Nullable Reader> current = new ThreadLocal<>();

    Readers(Supplier<Connection> open) {
        for (int i = 0; i < COUNT; i++) {
            all.add(reader(open.get()));
        }
        idle.addAll(all);
    }

    /// One connection with what is needed to read over it.
    record Reader(Connection connection, Statements statements) {

        LogTable log() {
            return new LogTable(statements);
        }
    }

    private static Reader reader(Connection connection) {
        return new Reader(connection, new Statements(connection));
    }

    <T> T read(Function<Reader, T> query) {
        var own = current.get();
        if (own != null) {
            return query.apply(own);
        }
        var reader = borrow();
        try {
            current.set(reader);
            return inOneSnapshot(reader, query);
        } finally {
            current.remove();
            idle.add(reader);
        }
    }

    private static <T> T inOneSnapshot(Reader reader, Function<Reader, T> query) {
        reader.statements().execute("BEGIN");
        try {
            return query.apply(reader);
        } finally {
            reader.statements().execute("ROLLBACK");
        }
    }

    private Reader borrow() {
        try {
            var reader = idle.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (reader == null) {
                throw new IllegalStateException("no reader came free");
            }
            return reader;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", interrupted);
        }
    }

    @Override
    public void close() {
        for (var reader : all) {
            try {
                reader.connection().close();
            } catch (SQLException unclosable) {
                throw new IllegalStateException("a reader does not close", unclosable);
            }
        }
    }
}
