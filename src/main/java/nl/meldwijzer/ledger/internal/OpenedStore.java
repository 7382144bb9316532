package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.Checkpoints;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.ledger.Destruction;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.ledger.internal.Statements.StatementFailed;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// The store of a data folder, opened. Serves [nl.meldwijzer.ledger.LedgerAssembly] only.
public final class OpenedStore implements AutoCloseable {
    private final Closing closing;
    private final VaultAssembly keys;
    private final Sealer sealer;
    private final Readers readers;
    private final Writer writer;

    private OpenedStore(Closing closing, Path data, VaultAssembly keys, DomainClock clock) {
        this.closing = closing;
        this.keys = keys;
        this.sealer = new Sealer(keys.vault(), new SecureRandom());
        closing.add(DataFolder.hold(data));
        var database = new MainDatabase(data);
        database.bringUpToDate();
        var statements = new Statements(closing.add(database.writer()));
        Identity.claim(statements, keys.inventory().install());
        var headFile = closing.add(HeadFile.open(keys.folder(), keys.vault()));
        var table = new LogTable(statements);
        RollbackGuard.requireNewest(table, headFile);
        DestroyedKeys.catchUp(table, sealer, keys.vault(), keys.inventory());
        this.readers = closing.add(new Readers(database::reader));
        this.writer =
                closing.add(
                        new Writer(statements, new LogWriter(statements, sealer), headFile, clock));
        writer.start();
    }

    public static OpenedStore open(Path data, VaultAssembly keys, DomainClock clock) {
        var closing = new Closing();
        try {
            return new OpenedStore(closing, data, keys, clock);
        } catch (CorruptJournal | StatementFailed | IllegalArgumentException damaged) {
            closing.close();
            throw new StoreRefused(Reason.DAMAGED, damaged);
        } catch (RuntimeException refused) {
            closing.close();
            throw refused;
        }
    }

    public static void requireIdle(Path data) {
        if (Files.isDirectory(data)) {
            DataFolder.hold(data).close();
        }
    }

    /// Verifies a database without the lock and without writing, beside whoever serves it.
    public static Verification.Outcome verifyBeside(Path data, VaultAssembly keys) {
        var database = new MainDatabase(data);
        database.requireCurrent();
        try (var readers = new Readers(database::reader)) {
            return new StoreVerification(readers, keys).verify();
        }
    }

    /// Where the logs ended according to the file outside the database; nothing without one.
    public static List<Head> recorded(VaultAssembly keys) {
        if (!HeadFile.exists(keys.folder())) {
            return List.of();
        }
        try (var file = HeadFile.openReadOnly(keys.folder(), keys.vault())) {
            return file.heads();
        }
    }

    /// Whether a store's logs begin with these.
    public static boolean hasBeside(Path data, List<Head> heads) {
        var database = new MainDatabase(data);
        database.requireCurrent();
        try (var readers = new Readers(database::reader)) {
            return readers.read(reader ->
                    heads.stream().allMatch(head -> RollbackGuard.holds(reader.log(), head)));
        }
    }

    /// Takes a database that was put in the place of another as the newest, once it verifies.
    public static void adopt(Path data, VaultAssembly keys) {
        try (var closing = new Closing()) {
            closing.add(DataFolder.hold(data));
            var database = new MainDatabase(data);
            database.bringUpToDate();
            var readers = closing.add(new Readers(database::reader));
            var heads = readers.read(reader -> RollbackGuard.heads(reader.log()));
            var outcome = new StoreVerification(readers, keys).verify(heads);
            if (outcome instanceof Verification.Outcome.Broken(var fault)) {
                throw new StoreRefused(Reason.DAMAGED, fault.toString());
            }
            HeadFile.discard(keys.folder());
            var headFile = closing.add(HeadFile.open(keys.folder(), keys.vault()));
            readers.read(reader -> RollbackGuard.record(reader.log(), headFile));
        }
    }

    public Store store() {
        return new SqliteStore(readers, writer);
    }

    public Ledger ledger() {
        return new JournalReader(readers, sealer);
    }

    public Checkpoints checkpoints() {
        var notes = new SignedNote(keys.inventory().install(), keys.vault());
        return new CheckpointBook(readers, writer, notes);
    }

    public Destruction destruction() {
        return new DestroyedKeys(writer, readers, keys);
    }

    public Verification verification() {
        return new StoreVerification(readers, keys);
    }

    /// Signs what was not signed yet, unless the store stopped writing.
    @Override
    public void close() {
        try {
            if (writer.isWriting()) {
                checkpoints().signAll();
            }
        } finally {
            closing.close();
        }
    }
}
