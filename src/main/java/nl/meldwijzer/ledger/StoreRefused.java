package nl.meldwijzer.ledger;

/// The data folder cannot be used, so nothing was started. Says why in a way the command line can
/// translate.
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why, for the text that a person gets.
    public enum Reason {
        /// Another process holds the folder.
        IN_USE,
        /// There is no database to read.
        NO_STORE,
        /// The database is not one of Meldwijzer's.
        NOT_A_STORE,
        /// A newer version wrote the database.
        NEWER_VERSION,
        /// An older version wrote the database; only a start brings it up to date.
        OLDER_VERSION,
        /// There is no database server at the address, or it does not take writes.
        NO_SERVER,
        /// The database server does not know this user and password, or lets it see nothing.
        NO_LOGIN,
        /// The database on the server has no tables of this version yet; `migrate` makes them.
        NOT_PREPARED,
        /// The role that is to serve is not there, or is not apart from the one that owns.
        NO_ROLE,
        /// The role may do more on the server than one that serves should.
        TOO_STRONG_ROLE,
        /// The folder stands on a network file system, where locks and flushes cannot be trusted.
        NETWORK_FILE_SYSTEM,
        /// The database did not take a setting on which durability depends.
        UNSAFE_SETTINGS,
        /// The keys beside the database are those of another install.
        KEYS_OF_ANOTHER_INSTALL,
        /// The file with the newest heads is missing while the log is not empty, or does not know a
        /// log.
        NO_HEAD_FILE,
        /// The file with the newest heads is damaged or was changed.
        HEAD_FILE_UNREADABLE,
        /// There are entries already where a copy should be put.
        NOT_EMPTY,
        /// The disk is full.
        NO_ROOM,
        /// The log does not hold; `verify` says where.
        DAMAGED
    }

    private final Reason reason;

    public StoreRefused(Reason reason, String detail) {
        super("store refused: " + reason + ": " + detail);
        this.reason = reason;
    }

    public StoreRefused(Reason reason, Throwable cause) {
        super("store refused: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
