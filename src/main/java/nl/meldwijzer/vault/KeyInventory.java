package nl.meldwijzer.vault;

import java.util.List;
import java.util.Optional;

/// What the key store holds, by name. For verification, for sweeping and for finishing what was
/// interrupted; never the keys themselves.
public interface KeyInventory {
    /// The install to which these keys belong: the text of a UUID.
    String install();

    /// The dossier and audit keys that are there.
    List<KeyName> held();

    /// Whether a key was destroyed; then it can never be made again.
    boolean wasDestroyed(KeyName key);

    /// Unwraps every key and checks every tombstone: names the first row that was changed, moved or
    /// put there by somebody without the root key.
    Optional<String> firstFault();

    /// Everything in the store, wrapped as it is.
    KeyCopy copy();
}
