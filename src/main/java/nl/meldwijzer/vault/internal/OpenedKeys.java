package nl.meldwijzer.vault.internal;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.KeyCopy;
import nl.meldwijzer.vault.KeyInventory;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.Vault;
import nl.meldwijzer.vault.VaultRefused;
import nl.meldwijzer.vault.VaultRefused.Reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A folder with keys, opened: root key read, store checked against it. Serves [VaultAssembly]
/// only.
public final class OpenedKeys implements AutoCloseable {
    public static final String ROOT_KEY = "root.key";

    /// What the name of a key folder has more than that of its data folder.
    public static final String BESIDE = ".keys";

    private static final String STORE = "keys.db";
    private static final String REPLACEMENT = ROOT_KEY + ".replacement";
    private static final String DRAFT = ROOT_KEY + ".new";

    private final RootKey rootKey;
    private final KeyStore store;
    private final SealedVault vault;

    private OpenedKeys(RootKey rootKey, KeyStore store, Keyring keyring) {
        this.rootKey = rootKey;
        this.store = store;
        this.vault = new SealedVault(keyring, store);
    }

    public static OpenedKeys create(Path folder, Optional<Secret<char[]>> passphrase) {
        requireNew(folder);
        try {
            makeFolder(folder);
            clearInterruptedCreation(folder);
            return createIn(folder, passphrase);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Refuses where keys, or data that need them, are already.
    public static void requireNew(Path folder) {
        if (Files.exists(folder.resolve(ROOT_KEY))) {
            throw new VaultRefused(Reason.KEYS_EXIST);
        }
        if (Files.exists(folder.resolve(STORE)) && !Files.exists(folder.resolve(DRAFT))) {
            throw new VaultRefused(Reason.NO_ROOT_KEY);
        }
        requireNoData(folder.toAbsolutePath());
    }

    /// The root key gets its name last: a creation that was interrupted before is no creation.
    private static OpenedKeys createIn(Path folder, Optional<Secret<char[]>> passphrase)
            throws IOException {
        var random = new SecureRandom();
        var draft = folder.resolve(DRAFT);
        var rootKey = RootKeyFile.create(draft, UUID.randomUUID().toString(), passphrase, random);
        var store = new KeyStore(KeyDatabase.create(folder.resolve(STORE)));
        var keyring = new Keyring(rootKey, store, random);
        keyring.claim();
        RootKeyFile.name(draft, folder.resolve(ROOT_KEY));
        return new OpenedKeys(rootKey, store, keyring);
    }

    /// Data that were sealed under other keys would be unreadable for good under new ones.
    private static void requireNoData(Path folder) {
        var name = folder.getFileName().toString();
        if (!name.endsWith(BESIDE)) {
            return;
        }
        var data = folder.resolveSibling(name.substring(0, name.length() - BESIDE.length()));
        try (var files = Files.newDirectoryStream(data, "*.db")) {
            if (files.iterator().hasNext()) {
                throw new VaultRefused(Reason.DATA_WITHOUT_KEYS);
            }
        } catch (NotDirectoryException | NoSuchFileException none) {
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /// A draft of the root key says that creation did not end, so that nothing was sealed yet. A
    /// key store without a root key is never thrown away.
    private static void clearInterruptedCreation(Path folder) throws IOException {
        if (Files.deleteIfExists(folder.resolve(DRAFT))) {
            for (var end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(STORE + end));
            }
        }
    }

    public static OpenedKeys open(Path folder, Optional<Secret<char[]>> passphrase) {
        return open(folder, passphrase, false);
    }

    public static OpenedKeys openReadOnly(Path folder, Optional<Secret<char[]>> passphrase) {
        return open(folder, passphrase, true);
    }

    private static OpenedKeys open(
            Path folder, Optional<Secret<char[]>> passphrase, boolean readOnly) {
        return open(folder, rootKey(folder, passphrase), readOnly);
    }

    public static OpenedKeys open(Path folder, RootKey rootKey) {
        return open(folder, rootKey, false);
    }

    private static OpenedKeys open(Path folder, RootKey rootKey, boolean readOnly) {
        var store = new KeyStore(KeyDatabase.open(folder.resolve(STORE), readOnly));
        try {
            var keyring = new Keyring(rootKey, store, new SecureRandom());
            keyring.requireOwnership();
            if (!readOnly) {
                store.emptyWriteAheadLog();
            }
            return new OpenedKeys(rootKey, store, keyring);
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /// Puts a root key in place, once it proves to be that of the key store in the folder. Its
    /// draft has a name of its own: that of a creation says that the key store may go.
    public static void replaceRootKey(
            Path folder, Secret<byte[]> key, Optional<Secret<char[]>> passphrase) {
        var random = new SecureRandom();
        var draft = folder.resolve(REPLACEMENT);
        try (var store = new KeyStore(KeyDatabase.open(folder.resolve(STORE), true))) {
            var owner = store.owner().orElseThrow(() -> new VaultRefused(Reason.NOT_A_KEY_STORE));
            var rootKey = new RootKey(owner.install(), key);
            new Keyring(rootKey, store, random).requireOwnership();
            Files.deleteIfExists(draft);
            RootKeyFile.write(draft, rootKey, passphrase, random);
            RootKeyFile.name(draft, folder.resolve(ROOT_KEY));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Makes a key store out of copies, without a root key file: that comes with [#replaceRootKey].
    public static OpenedKeys rebuild(Path folder, RootKey rootKey, List<KeyCopy> copies) {
        try {
            makeFolder(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var store = new KeyStore(KeyDatabase.create(folder.resolve(STORE)));
        try {
            var keyring = new Keyring(rootKey, store, new SecureRandom());
            keyring.claim();
            copies.forEach(store::take);
            return new OpenedKeys(rootKey, store, keyring);
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    public static boolean hasKeyStore(Path folder) {
        return Files.exists(folder.resolve(STORE));
    }

    public static RootKey rootKey(Path folder, Optional<Secret<char[]>> passphrase) {
        var file = folder.resolve(ROOT_KEY);
        requirePrivate(file);
        return RootKeyFile.read(file, passphrase);
    }

    public void take(KeyCopy copy) {
        store.take(copy);
    }

    private static void requirePrivate(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new VaultRefused(Reason.NO_ROOT_KEY);
            }
            var allowed = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            if (!allowed.containsAll(Files.getPosixFilePermissions(file))) {
                throw new VaultRefused(Reason.OPEN_TO_OTHERS);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public RootKey rootKey() {
        return rootKey;
    }

    public Vault vault() {
        return vault;
    }

    public KeyInventory inventory() {
        return vault;
    }

    @Override
    public void close() {
        store.close();
    }
}
