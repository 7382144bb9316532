package nl.meldwijzer.ledger.internal;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.util.function.Function;

/// Reads on connections that can only read, each reading on one state of the database; a reading
/// within a reading uses the same connection and sees the same state.
final class Readers implements AutoCloseable {
    private final Lender lender;

    @SuppressWarnings("ThreadLocalUsage") // per store: a rehearsal opens a second one
    private final ThreadLocal<@Nullable Reader> current = new ThreadLocal<>();

    Readers(Lender lender) {
        this.lender = lender;
    }

    /// One connection with what is needed to read over it.
    record Reader(Connection connection, Statements statements) {

        LogTable log() {
            return new LogTable(statements);
        }
    }

    /// Lends readers out, each on a state of the database that stands still until it is given back.
    interface Lender extends AutoCloseable {
        Reader borrow();

        void giveBack(Reader reader);

        /// For one statement, which needs nothing to stand still.
        Reader borrowForOne();

        void giveBackAfterOne(Reader reader);

        @Override
        void close();
    }

    <T> T read(Function<Reader, T> query) {
        var own = current.get();
        if (own != null) {
            return query.apply(own);
        }
        var reader = lender.borrow();
        try {
            current.set(reader);
            return query.apply(reader);
        } finally {
            current.remove();
            lender.giveBack(reader);
        }
    }

    /// Whether this thread is in the middle of a reading, on a state that stands still.
    boolean isReading() {
        return current.get() != null;
    }

    /// A reading of one statement.
    <T> T ask(Function<Reader, T> query) {
        var own = current.get();
        if (own != null) {
            return query.apply(own);
        }
        var reader = lender.borrowForOne();
        try {
            reader.statements().allowOnlyOne(true);
            return query.apply(reader);
        } finally {
            reader.statements().allowOnlyOne(false);
            lender.giveBackAfterOne(reader);
        }
    }

    @Override
    public void close() {
        lender.close();
    }
}
