package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.store.ScopedSql;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.util.function.Function;

/// The main database as other modules get it.
final class OneWriterStore implements Store {
    private final Readers readers;
    private final Writer writer;
    private final boolean isShared;

    OneWriterStore(Readers readers, Writer writer, boolean isShared) {
        this.readers = readers;
        this.writer = writer;
        this.isShared = isShared;
    }

    @Override
    public <T> T read(Function<ScopedSql, T> query) {
        if (writer.isCurrentThread()) {
            throw new IllegalStateException("an act reads through its own transaction");
        }
        return readers.read(reader -> query.apply(reader.statements()::sql));
    }

    @Override
    public boolean isShared() {
        return isShared;
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        return writer.write(work::apply);
    }
}
