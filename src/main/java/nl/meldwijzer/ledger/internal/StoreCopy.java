package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/// All rows of a store out to a stream and in from one. Serves
/// [nl.meldwijzer.ledger.LedgerAssembly] only.
public final class StoreCopy {
    private StoreCopy() {}

    /// Copies beside whoever serves the store: one state of it, without the lock.
    public static Contents write(StoreAddress address, VaultAssembly keys, OutputStream to)
            throws IOException {
        var database = Database.of(address);
        database.requireCurrent();
        try (var readers = new Readers(database.lender())) {
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

    /// Fills a store that has no entries yet, in one transaction, and records its heads.
    public static Contents read(StoreAddress address, VaultAssembly keys, InputStream from)
            throws IOException {
        try (var closing = new Closing()) {
            closing.add(DataFolder.hold(address.folder()));
            return read(closing, address, keys, new RowsIn(new DataInputStream(from)));
        } catch (RuntimeException failed) {
            throw SqliteGroups.isFull(failed) ? new StoreRefused(Reason.NO_ROOM, failed) : failed;
        }
    }

    private static Contents read(
            Closing closing, StoreAddress address, VaultAssembly keys, RowsIn rows)
            throws IOException {
        var schema = rows.schema();
        var database = prepared(address, schema);
        var headFolder = OpenedStore.headFolder(address, keys);
        HeadFile.discard(headFolder);
        var greeting = closing.add(new Greeting(keys, headFolder, database.isShared()));
        var sealer = new Sealer(keys.vault(), new SecureRandom());
        var groups = closing.add(database.groups(sealer, greeting));
        var statements = groups.begin().statements();
        var log = new LogTable(statements);
        requireEmpty(log);
        var contents = rows.load(statements, schema);
        RollbackGuard.record(log, greeting.headFile());
        groups.commit();
        database.bringUpToDate();
        return contents;
    }

    private static void requireEmpty(Database database) {
        try (var readers = new Readers(database.lender())) {
            readers.read(reader -> requireEmpty(reader.log()));
        }
    }

    private static boolean requireEmpty(LogTable log) {
        if (!log.scopes().isEmpty()) {
            throw new StoreRefused(Reason.NOT_EMPTY, "there are entries already");
        }
        return true;
    }

    /// An embedded database is made as the program made it whose copy this is; on a server the
    /// tables are of this program, and what the copy lacks stays empty.
    private static Database prepared(StoreAddress address, int schema) {
        return switch (address) {
            case StoreAddress.Embedded(var folder) -> {
                var database = new MainDatabase(folder);
                database.make(schema);
                yield database;
            }
            case StoreAddress.Server _ -> {
                var database = Database.of(address);
                database.requireCurrent();
                requireEmpty(database);
                yield database;
            }
        };
    }
}
