package nl.meldwijzer.vault;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import java.util.Optional;

/// Seals and opens values under named keys, and destroys keys. Thread-safe.
///
/// The keys of a scope are made by [#openScope]; a dossier's key by [#createDossierKey], *before*
/// the dossier's first entry is written (a key without entries is swept at start; an entry without
/// a key would be lost).
public interface Vault {
    /// Makes the keys of a school, board or the install when they are not there yet.
    void openScope(Scope scope);

    /// Makes and durably stores a new key for a dossier. Refused when it exists or once existed.
    void createDossierKey(Scope scope, DossierId dossier);

    /// Whether the key is there, so whether the content can still be read.
    boolean holds(KeyName key);

    /// Destroys a dossier's key for good: its wrapped form is overwritten and cannot be made again.
    void destroyDossierKey(Scope scope, DossierId dossier);

    /// Destroys the audit key of a year (architecture decision 5).
    void destroyAuditKey(Scope scope, int year);

    /// Seals a value. Two calls with the same value give different bytes.
    byte[] seal(KeyName key, Location where, byte[] plain);

    /// Opens a sealed value; empty when the key was destroyed.
    ///
    /// @throws CorruptSeal when the bytes were changed, moved or made under another key
    Optional<byte[]> open(KeyName key, Location where, byte[] sealed);

    /// A keyed hash (HMAC-SHA-256, under a key derived from the scope's) to find equal values
    /// without storing them.
    ///
    /// @param purpose separates uses, so that tags of different columns cannot be compared
    byte[] tag(Scope scope, String purpose, byte[] value);

    /// Signs a checkpoint of a scope's log (Ed25519).
    byte[] sign(Scope scope, byte[] message);

    /// The public key (32 bytes, RFC 8032) that belongs to [#sign].
    byte[] publicKey(Scope scope);
}
