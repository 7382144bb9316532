package nl.meldwijzer.vault.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.KeyCopy;
import nl.meldwijzer.vault.KeyInventory;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.LengthPrefixed;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Seals under the keys of a [Keyring]; each value is bound to its scope, key and place.
final class SealedVault implements Vault, KeyInventory {
    private final Keyring keys;
    private final KeyStore store;

    SealedVault(Keyring keys, KeyStore store) {
        this.keys = keys;
        this.store = store;
    }

    @Override
    public void openScope(Scope scope) {
        keys.openScope(scope);
    }

    @Override
    public void createDossierKey(Scope scope, DossierId dossier) {
        keys.create(new KeyName.Dossier(scope, dossier));
    }

    @Override
    public boolean holds(KeyName key) {
        return keys.holds(KeyRow.of(key));
    }

    @Override
    public void destroyDossierKey(Scope scope, DossierId dossier) {
        keys.destroy(new KeyName.Dossier(scope, dossier));
    }

    @Override
    public void destroyAuditKey(Scope scope, int year) {
        keys.destroy(new KeyName.Audit(scope, year));
    }

    @Override
    public byte[] seal(KeyName key, Location where, byte[] plain) {
        return sealingCipher(key).seal(plain, bound(key, where));
    }

    /// A year's audit key is made by its first line; a dossier's never in passing.
    private Cipher sealingCipher(KeyName key) {
        var there = keys.cipher(key);
        if (there.isPresent()) {
            return there.get();
        }
        if (key instanceof KeyName.Audit) {
            keys.create(key);
            return keys.cipher(key).orElseThrow();
        }
        throw new IllegalStateException("the " + KeyRow.of(key) + " is not there");
    }

    @Override
    public Optional<byte[]> open(KeyName key, Location where, byte[] sealed) {
        try {
            var cipher = keys.cipher(key);
            if (cipher.isPresent()) {
                return Optional.of(cipher.get().open(sealed, bound(key, where)));
            }
        } catch (GeneralSecurityException changed) {
            throw new CorruptSeal(where, changed);
        }
        if (keys.isDestroyed(KeyRow.of(key))) {
            return Optional.empty();
        }
        throw new CorruptSeal(where);
    }

    private static byte[] bound(KeyName key, Location where) {
        var row = KeyRow.of(key);
        return LengthPrefixed.labelled("meldwijzer-seal-1")
                .text(row.scope())
                .text(row.kind())
                .text(row.name())
                .text(where.table())
                .text(where.column())
                .text(where.row())
                .toBytes();
    }

    @Override
    public byte[] tag(Scope scope, String purpose, byte[] value) {
        return keys.scope(scope)
                .tag(
                        LengthPrefixed.labelled("meldwijzer-tag-1")
                                .text(purpose)
                                .bytes(value)
                                .toBytes());
    }

    @Override
    public byte[] sign(Scope scope, byte[] message) {
        return keys.signer(scope).sign(message);
    }

    @Override
    public byte[] publicKey(Scope scope) {
        return keys.signer(scope).publicKey();
    }

    @Override
    public String install() {
        return keys.install();
    }

    @Override
    public List<KeyName> held() {
        return store.wrapped().stream()
                .map(KeyStore.Stored::row)
                .filter(row -> row.kind().equals(KeyRow.DOSSIER) || row.kind().equals(KeyRow.AUDIT))
                .map(KeyRow::keyName)
                .toList();
    }

    @Override
    public boolean wasDestroyed(KeyName key) {
        return keys.isDestroyed(KeyRow.of(key));
    }

    /// A key that is destroyed in between is left out; the other way round its tombstone would be.
    @Override
    public KeyCopy copy() {
        var keys = store.wrapped();
        var tombstones = store.tombstones();
        var gone = tombstones.stream().map(KeyStore.Stored::row).collect(Collectors.toSet());
        return new KeyCopy(
                keys.stream()
                        .filter(it -> !gone.contains(it.row()))
                        .map(KeyStore.Stored::copy)
                        .toList(),
                tombstones.stream().map(KeyStore.Stored::copy).toList());
    }

    @Override
    public Optional<String> firstFault() {
        return keys.firstFault();
    }
}
