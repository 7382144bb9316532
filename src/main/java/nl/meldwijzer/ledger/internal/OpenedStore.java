package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.Checkpoints;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.ledger.Destruction;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.StoreAddress;
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

/// A store, opened. Serves [nl.meldwijzer.ledger.LedgerAssembly] only.
public final class OpenedStore implements AutoCloseable {
    private final Closing closing;
    private final VaultAssembly keys;
    private final Sealer sealer;
    private final Database database;
    private final Path headFolder;
    private final Readers readers;
    private final Writer writer;
    private final Store store;

    private OpenedStore(
            Closing closing, StoreAddress address, VaultAssembly keys, DomainClock clock) {
        this.closing = closing;
        this.keys = keys;
        this.sealer = new Sealer(keys.vault(), new SecureRandom());
        closing.add(DataFolder.hold(address.folder()));
        this.database = Database.of(address);
        database.bringUpToDate();
        this.headFolder = headFolder(address, keys);
        var greeting = closing.add(new Greeting(keys, headFolder, database.isShared()));
        var groups = closing.add(database.groups(sealer, greeting));
        keepKeysInStep(groups);
        this.readers = closing.add(new Readers(database.lender()));
        this.writer = closing.add(new Writer(groups, greeting.headFile(), clock));
        this.store = new OneWriterStore(readers, writer, database.isShared());
        writer.start();
    }

    /// The heads of an embedded database stand beside its keys. Of one on a server each process
    /// keeps them for itself, for they can share their keys.
    static Path headFolder(StoreAddress address, VaultAssembly keys) {
        return switch (address) {
            case StoreAddress.Embedded _ -> keys.folder();
            case StoreAddress.Server(var folder, _, _) -> folder;
        };
    }

    private void keepKeysInStep(Groups groups) {
        var table = groups.begin().log().table();
        DestroyedKeys.catchUp(table, sealer, keys.vault(), keys.inventory());
        if (!database.isShared()) {
            DestroyedKeys.sweep(table, keys.vault(), keys.inventory());
        }
        groups.commit();
    }

    public static OpenedStore open(StoreAddress address, VaultAssembly keys, DomainClock clock) {
        var closing = new Closing();
        try {
            return new OpenedStore(closing, address, keys, clock);
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

    public static boolean isServed(StoreAddress.Server server) {
        return new PostgresDatabase(server).isServed();
    }

    /// Verifies a database without the lock and without writing, beside whoever serves it.
    public static Verification.Outcome verifyBeside(StoreAddress address, VaultAssembly keys) {
        var database = Database.of(address);
        database.requireCurrent();
        try (var readers = new Readers(database.lender())) {
            return new StoreVerification(readers, keys, headFolder(address, keys), database)
                    .verify();
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
    public static boolean hasBeside(StoreAddress address, List<Head> heads) {
        var database = Database.of(address);
        database.requireCurrent();
        try (var readers = new Readers(database.lender())) {
            return readers.read(reader ->
                    heads.stream().allMatch(head -> RollbackGuard.holds(reader.log(), head)));
        }
    }

    /// How many dossiers and years of a store have a key that is neither here nor destroyed. The
    /// keys are listed last: one that was made meanwhile is there.
    public static int keyless(StoreAddress address, VaultAssembly keys) {
        var database = Database.of(address);
        database.requireCurrent();
        try (var readers = new Readers(database.lender())) {
            var named = readers.read(reader -> DestroyedKeys.named(reader.log()));
            named.removeAll(keys.inventory().held());
            named.removeIf(keys.inventory()::wasDestroyed);
            return named.size();
        }
    }

    /// Takes a database that was put in the place of another as the newest, once it verifies.
    public static void adopt(StoreAddress address, VaultAssembly keys) {
        try (var closing = new Closing()) {
            closing.add(DataFolder.hold(address.folder()));
            var database = Database.of(address);
            database.bringUpToDate();
            var readers = closing.add(new Readers(database.lender()));
            var heads = readers.read(reader -> RollbackGuard.heads(reader.log()));
            var folder = headFolder(address, keys);
            var outcome = new StoreVerification(readers, keys, folder, database).verify(heads);
            if (outcome instanceof Verification.Outcome.Broken(var fault)) {
                throw new StoreRefused(Reason.DAMAGED, fault.toString());
            }
            HeadFile.discard(folder);
            var headFile = closing.add(HeadFile.open(folder, keys.vault()));
            readers.read(reader -> RollbackGuard.record(reader.log(), headFile));
        }
    }

    public Store store() {
        return store;
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
        return new StoreVerification(readers, keys, headFolder, database);
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
