package nl.meldwijzer.vault;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.internal.OpenedKeys;
import nl.meldwijzer.vault.internal.StreamEnvelope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Puts the vault together from a folder with a root key (`root.key`) and a key store (`keys.db`).
/// The one way in, for Spring and for bare processes alike; close it when done.
public final class VaultAssembly implements AutoCloseable {
    private final Path folder;
    private final OpenedKeys keys;

    private VaultAssembly(Path folder, OpenedKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Where the keys of a data folder stand: beside it, `DIR.keys`, so that a copy of the data is
    /// not a copy of the keys.
    public static Path besides(Path data) {
        var folder = data.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + OpenedKeys.BESIDE);
    }

    /// Whether the folder holds a root key already.
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(OpenedKeys.ROOT_KEY));
    }

    /// Opens the keys of a folder without a passphrase, or makes them where there are none yet.
    public static VaultAssembly of(Path folder) {
        return exists(folder) ? open(folder, Optional.empty()) : create(folder, Optional.empty());
    }

    /// Refuses where keys, or data that need the keys they were sealed under, are already.
    ///
    /// @throws VaultRefused when that is so
    public static void requireNew(Path folder) {
        OpenedKeys.requireNew(folder);
    }

    /// Makes a new root key and an empty key store.
    ///
    /// @param passphrase protects the root key file when given
    /// @throws VaultRefused when there are keys already, or data that need the keys they were
    ///   sealed under
    public static VaultAssembly create(Path folder, Optional<Secret<char[]>> passphrase) {
        return new VaultAssembly(folder, OpenedKeys.create(folder, passphrase));
    }

    /// Opens existing keys.
    ///
    /// @throws VaultRefused when they are not there, not right, or from a newer version
    public static VaultAssembly open(Path folder, Optional<Secret<char[]>> passphrase) {
        return new VaultAssembly(folder, OpenedKeys.open(folder, passphrase));
    }

    /// Opens existing keys beside a running server: nothing can be made or destroyed.
    public static VaultAssembly openReadOnly(Path folder, Optional<Secret<char[]>> passphrase) {
        return new VaultAssembly(folder, OpenedKeys.openReadOnly(folder, passphrase));
    }

    /// Puts the root key back from the recovery sheet, also in the place of one whose passphrase is
    /// lost.
    ///
    /// @param passphrase protects the root key file when given
    /// @throws VaultRefused when the key store is not there or belongs to another root key
    public static void recover(
            Path folder, Secret<byte[]> key, Optional<Secret<char[]>> passphrase) {
        OpenedKeys.replaceRootKey(folder, key, passphrase);
    }

    /// The words of the recovery sheet: whoever has them and a copy of both folders reads all.
    public Secret<List<String>> recoveryWords() {
        return RecoveryWords.of(keys.rootKey().key());
    }

    /// Seals files under this root key.
    public Envelope envelope() {
        return envelope(keys.rootKey().key());
    }

    /// Seals and opens files without a key store, before there is one again.
    public static Envelope envelope(Secret<byte[]> rootKey) {
        return new StreamEnvelope(rootKey);
    }

    /// Reads the root key of a folder that may have lost its key store.
    ///
    /// @throws VaultRefused when it is not there or not right
    public static RootKey rootKey(Path folder, Optional<Secret<char[]>> passphrase) {
        return OpenedKeys.rootKey(folder, passphrase);
    }

    /// Whether the folder holds a key store.
    public static boolean hasKeyStore(Path folder) {
        return OpenedKeys.hasKeyStore(folder);
    }

    /// Makes a key store out of copies in an empty folder, where a root key file is still missing
    /// (see [#recover]). A key that one copy has and another knows as destroyed stays destroyed.
    public static VaultAssembly rebuild(Path folder, RootKey rootKey, List<KeyCopy> copies) {
        return new VaultAssembly(folder, OpenedKeys.rebuild(folder, rootKey, copies));
    }

    /// Opens a key store with a root key that was read already, or has no file yet.
    public static VaultAssembly open(Path folder, RootKey rootKey) {
        return new VaultAssembly(folder, OpenedKeys.open(folder, rootKey));
    }

    /// Takes over what a copy has and this key store lacks, tombstones first.
    public void take(KeyCopy copy) {
        keys.take(copy);
    }

    public RootKey rootKey() {
        return keys.rootKey();
    }

    public Vault vault() {
        return keys.vault();
    }

    public KeyInventory inventory() {
        return keys.inventory();
    }

    /// The folder in which the keys stand.
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        keys.close();
    }
}
