package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.Readers.Reader;
import nl.meldwijzer.ledger.store.ScopedSql;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import org.jooq.DSLContext;

import java.util.function.Function;

/// The main database as other modules get it.
final class OneWriterStore implements Store {
    private static final Scope INSTALL = new Scope.Install();

    private final Readers readers;
    private final Writer writer;
    private final boolean isShared;
    private final AskedTogether<Long> newest;

    OneWriterStore(Readers readers, Writer writer, boolean isShared) {
        this.readers = readers;
        this.writer = writer;
        this.isShared = isShared;
        this.newest = new AskedTogether<>(() -> readers.ask(OneWriterStore::edition));
    }

    @Override
    public <T> T read(Function<ScopedSql, T> query) {
        requireCaller();
        return readers.read(reader -> query.apply(reader.statements()::sql));
    }

    @Override
    public <T> T ask(Scope scope, Function<DSLContext, T> query) {
        requireCaller();
        return readers.ask(reader -> query.apply(reader.statements().sql(scope)));
    }

    private void requireCaller() {
        if (writer.isCurrentThread()) {
            throw new IllegalStateException("an act reads through its own transaction");
        }
    }

    @Override
    public long edition() {
        requireCaller();
        if (!isShared) {
            return 0;
        }
        return readers.isReading() ? readers.ask(OneWriterStore::edition) : newest.ask();
    }

    private static long edition(Reader reader) {
        return reader.statements()
                .in(INSTALL)
                .query(
                        "SELECT number FROM edition WHERE scope = ?",
                        rows -> rows.next() ? rows.getLong(1) : 0,
                        INSTALL.key());
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
