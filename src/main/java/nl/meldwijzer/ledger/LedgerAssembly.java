package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.internal.OpenedStore;
import nl.meldwijzer.ledger.internal.PostgresMigration;
import nl.meldwijzer.ledger.internal.StoreCopy;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Puts the ledger together on a data folder. The one way in, for Spring and for bare processes
/// alike; close it before the vault.
public final class LedgerAssembly implements AutoCloseable {
    private final OpenedStore opened;

    private LedgerAssembly(OpenedStore opened) {
        this.opened = opened;
    }

    /// Opens the store of a folder, and makes it where there is none yet. Refuses before anything
    /// is changed when the folder is in use, the database is not the one that was written last, or
    /// it does not belong to these keys.
    ///
    /// @throws StoreRefused when the folder cannot be used
    /// @throws RolledBack when the database is older than what was acknowledged
    public static LedgerAssembly of(Path data, VaultAssembly keys, DomainClock clock) {
        return of(new StoreAddress.Embedded(data), keys, clock);
    }

    /// The same wherever the store is. One on a server must be there, with its tables.
    public static LedgerAssembly of(StoreAddress address, VaultAssembly keys, DomainClock clock) {
        return new LedgerAssembly(OpenedStore.open(address, keys, clock));
    }

    public Store store() {
        return opened.store();
    }

    public Ledger ledger() {
        return opened.ledger();
    }

    public Checkpoints checkpoints() {
        return opened.checkpoints();
    }

    public Destruction destruction() {
        return opened.destruction();
    }

    public Verification verification() {
        return opened.verification();
    }

    /// Verifies a store that another process may be serving: takes no lock and writes nothing.
    ///
    /// @param keys opened read-only
    /// @throws StoreRefused when there is no store, or one of another version
    public static Verification.Outcome verifyBeside(Path data, VaultAssembly keys) {
        return verifyBeside(new StoreAddress.Embedded(data), keys);
    }

    /// The same wherever the store is.
    public static Verification.Outcome verifyBeside(StoreAddress address, VaultAssembly keys) {
        return OpenedStore.verifyBeside(address, keys);
    }

    /// Makes the tables of this version on a server, and the guards on them. Only this needs the
    /// role that owns them.
    ///
    /// @param owner the address as that role
    /// @param app the role that will serve
    /// @throws StoreRefused when the server, the database or one of the roles is not there
    public static void migrate(StoreAddress.Server owner, String app) {
        PostgresMigration.run(owner, app);
    }

    /// Whether somebody serves from a database on a server.
    public static boolean isServed(StoreAddress.Server server) {
        return OpenedStore.isServed(server);
    }

    /// Takes a restored database into use: verifies it and makes its heads the recorded ones. From
    /// then on everything that was written after that backup counts as lost.
    ///
    /// @throws StoreRefused when the folder is in use or the database does not verify
    public static void adopt(Path data, VaultAssembly keys) {
        adopt(new StoreAddress.Embedded(data), keys);
    }

    /// The same wherever the store is.
    public static void adopt(StoreAddress address, VaultAssembly keys) {
        OpenedStore.adopt(address, keys);
    }

    /// Copies all rows of a store that another process may be serving, in one state of it. Left out
    /// is what opens a door: sessions, invitations, the set-up link.
    ///
    /// @param keys opened read-only
    /// @throws StoreRefused when there is no store, or one of another version
    public static Contents copyBeside(StoreAddress address, VaultAssembly keys, OutputStream to)
            throws IOException {
        return StoreCopy.write(address, keys, to);
    }

    /// Makes a store out of a copy where there is none, and records its heads. On a server the
    /// tables must have been made.
    ///
    /// @throws StoreRefused when the copy is not whole, of a newer version, or does not fit, or
    ///   when there are entries already; then nothing was written
    public static Contents fill(StoreAddress address, VaultAssembly keys, InputStream from)
            throws IOException {
        return StoreCopy.read(address, keys, from);
    }

    /// Where the logs ended according to the file outside the database; nothing without one.
    ///
    /// @throws StoreRefused when the file is damaged
    public static List<Head> recordedHeads(VaultAssembly keys) {
        return OpenedStore.recorded(keys);
    }

    /// Whether the logs of a store, that another process may be serving, begin with these.
    public static boolean holdsBeside(StoreAddress address, List<Head> heads) {
        return OpenedStore.hasBeside(address, heads);
    }

    /// How many dossiers and years stand in a store, that another process may be serving, of which
    /// the key is neither here nor destroyed: somebody writes there under another key store
    /// (decision 0037), or the keys are older than the data.
    public static int keylessBeside(StoreAddress address, VaultAssembly keys) {
        return OpenedStore.keyless(address, keys);
    }

    /// Refuses a folder that another process holds.
    ///
    /// @throws StoreRefused when it is in use
    public static void requireIdle(Path data) {
        OpenedStore.requireIdle(data);
    }

    /// Signs the last checkpoints and closes.
    @Override
    public void close() {
        opened.close();
    }
}
