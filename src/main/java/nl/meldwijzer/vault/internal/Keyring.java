package nl.meldwijzer.vault.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.VaultRefused;
import nl.meldwijzer.vault.VaultRefused.Reason;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The key hierarchy: the root key wraps the keys of scopes, those wrap everything else. Unwrapped
/// keys stay in memory for a few minutes only, and not too many of them.
final class Keyring {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_CIPHERS = 4_096;
    private static final String WRAPPED = "wrapped";
    private static final String DESTROYED = "destroyed";

    private final String install;
    private final Cipher root;
    private final KeyStore store;
    private final SecureRandom random;
    private final Cache<KeyRow, ScopeKeys> scopes = remembered();
    private final Cache<KeyRow, ScopeKeys.Signer> signers = remembered();
    private final Cache<KeyRow, Cipher> ciphers = remembered();

    Keyring(RootKey rootKey, KeyStore store, SecureRandom random) {
        this.install = rootKey.install();
        this.root = Cipher.of(rootKey.key().expose());
        this.store = store;
        this.random = random;
    }

    private static <V> Cache<KeyRow, V> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST_CIPHERS).expireAfterWrite(KEPT).build();
    }

    String install() {
        return install;
    }

    /// Marks an empty store as belonging to this root key.
    void claim() {
        var proof = root.seal(new byte[0], ownership());
        store.claim(new KeyStore.Owner(install, proof));
    }

    /// Refuses a store that belongs to another root key.
    void requireOwnership() {
        var owner = store.owner().orElseThrow(() -> new VaultRefused(Reason.NOT_A_KEY_STORE));
        try {
            root.open(owner.proof(), ownership());
        } catch (GeneralSecurityException other) {
            throw new VaultRefused(Reason.WRONG_ROOT_KEY, other);
        }
        if (!owner.install().equals(install)) {
            throw new VaultRefused(Reason.WRONG_ROOT_KEY);
        }
    }

    private byte[] ownership() {
        return new KeyRow("", "store", "").bound("owner", install);
    }

    synchronized void openScope(Scope scope) {
        if (store.wrapped(KeyRow.scope(scope)).isPresent()) {
            return;
        }
        var key = fresh();
        var wrapping = new ScopeKeys(key).wrapping();
        Map<KeyRow, byte[]> rows = new LinkedHashMap<>();
        rows.put(KeyRow.scope(scope), wrap(root, KeyRow.scope(scope), key));
        rows.put(KeyRow.signing(scope), wrap(wrapping, KeyRow.signing(scope), fresh()));
        store.add(rows);
    }

    /// Makes a dossier or audit key.
    ///
    /// @throws IllegalStateException when it exists or once existed
    synchronized void create(KeyName key) {
        var row = KeyRow.of(key);
        if (holds(row) || store.isDestroyed(row)) {
            throw new IllegalStateException("the " + row + " exists or once existed");
        }
        store.add(Map.of(row, wrap(scope(key.scope()).wrapping(), row, fresh())));
    }

    boolean holds(KeyRow row) {
        return store.wrapped(row).isPresent();
    }

    boolean isDestroyed(KeyRow row) {
        return store.isDestroyed(row);
    }

    synchronized void destroy(KeyName key) {
        var row = KeyRow.of(key);
        if (!store.isDestroyed(row)) {
            var proof =
                    scope(key.scope()).wrapping().seal(new byte[0], row.bound(DESTROYED, install));
            store.destroy(row, proof);
        }
        ciphers.invalidate(row);
    }

    ScopeKeys scope(Scope scope) {
        var row = KeyRow.scope(scope);
        return scopes.get(
                row, it -> new ScopeKeys(unwrapped(root, it).orElseThrow(() -> absent(it))));
    }

    ScopeKeys.Signer signer(Scope scope) {
        var row = KeyRow.signing(scope);
        var wrapping = scope(scope).wrapping();
        return signers.get(
                row,
                it -> new ScopeKeys.Signer(unwrapped(wrapping, it).orElseThrow(() -> absent(it))));
    }

    /// The cipher of a key, empty when it is not there.
    Optional<Cipher> cipher(KeyName key) {
        if (key instanceof KeyName.Rows(var scope)) {
            return Optional.of(scope(scope).rows());
        }
        var known = ciphers.getIfPresent(KeyRow.of(key));
        return known != null ? Optional.of(known) : load(key);
    }

    /// One at a time and never during a destruction: a key that was just destroyed must not find
    /// its way back into memory.
    private synchronized Optional<Cipher> load(KeyName key) {
        var row = KeyRow.of(key);
        var cipher = unwrapped(scope(key.scope()).wrapping(), row).map(Cipher::of);
        cipher.ifPresent(it -> ciphers.put(row, it));
        return cipher;
    }

    /// Names the first row that does not open where it stands, or that is missing beside another.
    Optional<String> firstFault() {
        requireOwnership();
        var wrapped = store.wrapped();
        var rows = wrapped.stream().map(KeyStore.Stored::row).collect(Collectors.toSet());
        for (var stored : wrapped) {
            var row = stored.row();
            var signing = new KeyRow(row.scope(), KeyRow.SIGNING, "");
            if (!opens(WRAPPED, stored) || !rows.contains(signing)) {
                return Optional.of(row.toString());
            }
        }
        for (var stored : store.tombstones()) {
            if (!opens(DESTROYED, stored)) {
                return Optional.of("tombstone of " + stored.row());
            }
        }
        return Optional.empty();
    }

    private boolean opens(String what, KeyStore.Stored stored) {
        try {
            var row = stored.row();
            var cipher =
                    row.kind().equals(KeyRow.SCOPE)
                            ? root
                            : scope(Scope.parse(row.scope())).wrapping();
            cipher.open(stored.bytes(), row.bound(what, install));
            return true;
        } catch (GeneralSecurityException | IllegalStateException | IllegalArgumentException no) {
            return false;
        }
    }

    private Optional<byte[]> unwrapped(Cipher wrapping, KeyRow row) {
        return store.wrapped(row).map(wrapped -> unwrap(wrapping, row, wrapped));
    }

    private byte[] unwrap(Cipher wrapping, KeyRow row, byte[] wrapped) {
        try {
            return wrapping.open(wrapped, row.bound(WRAPPED, install));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("the " + row + " was changed or moved", changed);
        }
    }

    private byte[] wrap(Cipher wrapping, KeyRow row, byte[] key) {
        return wrapping.seal(key, row.bound(WRAPPED, install));
    }

    private byte[] fresh() {
        var key = new byte[Cipher.KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    private static IllegalStateException absent(KeyRow row) {
        return new IllegalStateException("the " + row + " is not there");
    }
}
