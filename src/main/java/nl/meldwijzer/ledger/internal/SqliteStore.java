package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.store.ScopedSql;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.util.function.Function;

/// The main database as other modules get it.
final class SqliteStore implements Store {
    private final Readers readers;
    private final Writer writer;

    SqliteStore(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public <T> T read(Function<ScopedSql, T> query) {
        if (writer.isCurrentThread()) {
            throw new IllegalStateException("an act reads through its own transaction");
        }
        return readers.read(reader -> query.apply(reader.statements()::sql));
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        return writer.write(work::apply);
    }
}
