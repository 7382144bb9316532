package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.internal.Readers.Lender;
import nl.meldwijzer.ledger.internal.Readers.Reader;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A few readers that stay open. An embedded database needs of a pool only that it lends them out,
/// so this is one queue.
final class KeptReaders implements Lender {
    private static final int COUNT = 4;
    private static final int PATIENCE_SECONDS = 30;

    private final List<Reader> all = new ArrayList<>();
    private final BlockingQueue<Reader> idle = new ArrayBlockingQueue<>(COUNT);

    KeptReaders(Supplier<Connection> open) {
        for (int i = 0; i < COUNT; i++) {
            var connection = open.get();
            all.add(new Reader(connection, new Statements(connection)));
        }
        idle.addAll(all);
    }

    @Override
    public Reader borrow() {
        var reader = takeIdle();
        try {
            reader.statements().control("BEGIN");
            return reader;
        } catch (RuntimeException failed) {
            idle.add(reader);
            throw failed;
        }
    }

    @Override
    public Reader borrowForOne() {
        return takeIdle();
    }

    @Override
    public void giveBackAfterOne(Reader reader) {
        idle.add(reader);
    }

    private Reader takeIdle() {
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
    public void giveBack(Reader reader) {
        try {
            reader.statements().control("ROLLBACK");
        } finally {
            idle.add(reader);
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
