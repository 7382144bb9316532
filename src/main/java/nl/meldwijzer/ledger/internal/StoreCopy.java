package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.vault.VaultAssembly;

import org.sqlite.SQLiteErrorCode;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// All rows of a store out to a stream and in from one. Serves
/// [nl.meldwijzer.ledger.LedgerAssembly] only.
public final class StoreCopy {
    private StoreCopy() {}

    /// Copies beside whoever serves the store: one state of it, without the lock.
    public static Contents write(Path data, VaultAssembly keys, OutputStream to)
            throws IOException {
        var database = new MainDatabase(data);
        database.requireCurrent();
        try (var readers = new Readers(database::reader)) {
            var out = new DataOutputStream(to);
            var contents = readers.read(reader -> copied(reader.statements(), keys, out));
            out.flush();
            return contents;
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static Contents copied(
            Statements statements, VaultAssembly keys, DataOutputStream out) {
        Identity.require(statements, keys.inventory().install());
        try {
            return new RowsOut(statements, out).write(Migrations.newest());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Makes a database of the version that was copied, fills it in one transaction, records its
    /// heads and brings it up to date. The folder must not have one yet.
    public static Contents read(Path data, VaultAssembly keys, InputStream from)
            throws IOException {
        try (var closing = new Closing()) {
            closing.add(DataFolder.hold(data));
            var rows = new RowsIn(new DataInputStream(from));
            var schema = rows.schema();
            var database = new MainDatabase(data);
            database.make(schema);
            var statements = closing.add(new Statements(closing.add(database.writer())));
            Identity.claim(statements, keys.inventory().install());
            statements.execute("BEGIN IMMEDIATE");
            var contents = rows.load(statements, schema);
            statements.execute("COMMIT");
            database.bringUpToDate();
            HeadFile.discard(keys.folder());
            var heads = closing.add(HeadFile.open(keys.folder(), keys.vault()));
            RollbackGuard.record(new LogTable(statements), heads);
            return contents;
        } catch (RuntimeException failed) {
            throw Writer.isRefusal(failed, SQLiteErrorCode.SQLITE_FULL)
                    ? new StoreRefused(Reason.NO_ROOM, failed)
                    : failed;
        }
    }
}
