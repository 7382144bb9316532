package nl.meldwijzer.upkeep;

import org.jspecify.annotations.Nullable;

/// A backup was not made, or not put back; everything is as it was. Says why in a way the command
/// line can translate.
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why, for the text that a person gets.
    public enum Reason {
        /// The folder for the backup is not there.
        NO_FOLDER,
        /// The folder for the backup lies inside that of the data or the keys.
        INSIDE_THE_STORE,
        /// The backup could not be written: no room, or no right to.
        NOT_WRITTEN,
        /// There is no backup in the folder.
        NO_BACKUP,
        /// There are data of this root key, but no keys to go with them.
        NO_KEYS,
        /// The file is not a backup.
        NOT_A_BACKUP,
        /// A newer version made the backup.
        NEWER_VERSION,
        /// The backups were made under another root key, or all heads are damaged.
        OTHER_ROOT_KEY,
        /// The file was changed or is cut off.
        DAMAGED,
        /// Where it should go there are data already.
        NOT_EMPTY,
        /// Newer entries are known to exist than this backup has.
        WOULD_LOSE,
        /// What was restored does not verify.
        DOES_NOT_VERIFY,
        /// The backup verifies, but it is not one of this store.
        OTHER_HISTORY
    }

    private final Reason reason;
    private final String about;

    /// Refuses.
    ///
    /// @param about the file or what is wrong with it; no content
    public BackupRefused(Reason reason, String about) {
        this(reason, about, null);
    }

    public BackupRefused(Reason reason, String about, @Nullable Throwable cause) {
        super("backup refused: " + reason + ": " + about, cause);
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    public String about() {
        return about;
    }
}
