package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.RolledBack;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;

/// The store of a data folder, opened for reading and writing. Serves
/// [nl.meldwijzer.ledger.LedgerAssembly] only.
public final class OpenedStore implements AutoCloseable {
    private final DataFolder folder;
    private final HeadFile headFile;
    private final Connection connection;
    private final Readers readers;
    private final Writer writer;
    private final Sealer sealer;

    private OpenedStore(Path data, VaultAssembly keys, DomainClock clock, DataFolder folder) {
        this.folder = folder;
        this.sealer = new Sealer(keys.vault(), new SecureRandom());
        var database = new MainDatabase(data);
        database.bringUpToDate();
        this.connection = database.writer();
        var statements = new Statements(connection);
        var table = new LogTable(statements);
        Identity.require(Readers.dsl(connection), keys.inventory().install());
        this.headFile = HeadFile.open(keys.folder(), keys.vault());
        requireNewest(table);
        var log = new LogWriter(table, new Heads(table), sealer);
        this.writer = new Writer(statements, Readers.dsl(connection), log, headFile, clock);
        this.readers = new Readers(database::reader);
        writer.start();
    }

    public static OpenedStore open(Path data, VaultAssembly keys, DomainClock clock) {
        var folder = DataFolder.hold(data);
        try {
            return new OpenedStore(data, keys, clock, folder);
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    private void requireNewest(LogTable table) {
        for (var recorded : headFile.heads()) {
            requireNewest(table, recorded);
        }
        for (var key : table.scopes()) {
            if (headFile.head(Scope.parse(key)).isEmpty()) {
                throw new StoreRefused(Reason.NO_HEAD_FILE, "no head of log " + key);
            }
        }
    }

    private void requireNewest(LogTable table, Head recorded) {
        var scope = recorded.scope();
        var size = table.size(scope);
        var part = table.edge(scope, Math.min(size, recorded.size()));
        var found = Head.of(scope, part.size(), part.root());
        if (!found.equals(recorded)) {
            throw new RolledBack(recorded, found);
        }
        headFile.note(scope, table.edge(scope, size));
    }

    public Store store() {
        return new SqliteStore(readers, writer);
    }

    public Ledger ledger() {
        return new JournalReader(readers, sealer);
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        try {
            connection.close();
        } catch (SQLException unclosable) {
            throw new IllegalStateException("the store does not close", unclosable);
        }
        headFile.flush();
        headFile.close();
        folder.close();
    }
}
