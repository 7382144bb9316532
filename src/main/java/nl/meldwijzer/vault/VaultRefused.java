package nl.meldwijzer.vault;

/// The keys cannot be used, so nothing was started. Says why in a way the command line can
/// translate.
public final class VaultRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why, for the text that a person gets.
    public enum Reason {
        /// There is no root key in the folder.
        NO_ROOT_KEY,
        /// There is a root key, but the key store beside it is gone.
        NO_KEY_STORE,
        /// There are keys already: making new ones would make the old content unreadable.
        KEYS_EXIST,
        /// There are data but no keys: new keys would not open them.
        DATA_WITHOUT_KEYS,
        /// The root key file is damaged or not one.
        ROOT_KEY_UNREADABLE,
        /// The root key is protected by a passphrase and none was given.
        PASSPHRASE_NEEDED,
        /// The passphrase is not the right one.
        WRONG_PASSPHRASE,
        /// The root key does not belong to this key store.
        WRONG_ROOT_KEY,
        /// The file is not a key store, or a damaged one.
        NOT_A_KEY_STORE,
        /// The key store was written by a newer version.
        NEWER_VERSION,
        /// Others on this machine may read the files.
        OPEN_TO_OTHERS
    }

    private final Reason reason;

    public VaultRefused(Reason reason) {
        super("keys refused: " + reason);
        this.reason = reason;
    }

    public VaultRefused(Reason reason, Throwable cause) {
        super("keys refused: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
