package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.internal.OpenedStore;
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
        return new LedgerAssembly(OpenedStore.open(data, keys, clock));
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
        return OpenedStore.verifyBeside(data, keys);
    }

    /// Takes a restored database into use: verifies it and makes its heads the recorded ones. From
    /// then on everything that was written after that backup counts as lost.
    ///
    /// @throws StoreRefused when the folder is in use or the database does not verify
    public static void adopt(Path data, VaultAssembly keys) {
        OpenedStore.adopt(data, keys);
    }

    /// Copies all rows of a store that another process may be serving, in one state of it. Left out
    /// is what opens a door: sessions, invitations, the set-up link.
    ///
    /// @param keys opened read-only
    /// @throws StoreRefused when there is no store, or one of another version
    public static Contents copyBeside(Path data, VaultAssembly keys, OutputStream to)
            throws IOException {
        return StoreCopy.write(data, keys, to);
    }

    /// Makes a store out of a copy in a folder that has none, and records its heads beside the
    /// keys.
    ///
    /// @throws StoreRefused when the copy is not whole, of a newer version, or does not fit
    public static Contents fill(Path data, VaultAssembly keys, InputStream from)
            throws IOException {
        return StoreCopy.read(data, keys, from);
    }

    /// Where the logs ended according to the file outside the database; nothing without one.
    ///
    /// @throws StoreRefused when the file is damaged
    public static List<Head> recordedHeads(VaultAssembly keys) {
        return OpenedStore.recorded(keys);
    }

    /// Whether the logs of a store, that another process may be serving, begin with these.
    public static boolean holdsBeside(Path data, List<Head> heads) {
        return OpenedStore.hasBeside(data, heads);
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
