package nl.meldwijzer.ledger;

import java.util.List;

/// Checks everything there is to check: the database's structure and its guards, every entry's
/// hash, place and chain, the trees, the checkpoints, the head file, the keys and all content that
/// can still be opened.
public interface Verification {
    /// Walks all logs and stops at the first fault. Takes time in proportion to the logs.
    Outcome verify();

    /// What verification found.
    sealed interface Outcome {
        /// All is as it was written.
        record Intact(List<Head> heads) implements Outcome {}

        /// Something is not.
        record Broken(Fault first) implements Outcome {}
    }

    /// The first thing that is wrong, and where.
    ///
    /// @param scope key of the log, empty when it is about the whole store
    /// @param logIndex place in that log, or -1
    /// @param stream dossier or other stream, empty when not about one
    /// @param number place in that stream, or -1
    /// @param detail for the technical reader; ids and numbers only
    record Fault(
            What what, String scope, long logIndex, String stream, long number, String detail) {
        public static Fault of(What what, String detail) {
            return new Fault(what, "", -1, "", -1, detail);
        }

        public static Fault in(What what, String scope, String detail) {
            return new Fault(what, scope, -1, "", -1, detail);
        }
    }

    /// The kinds of faults.
    enum What {
        /// The database file does not read, or SQLite finds its structure broken.
        DATABASE,
        /// A table, index or append-only guard is not as shipped.
        SCHEMA,
        /// A wrapped key or tombstone was changed, moved or planted.
        KEY_STORE,
        /// An entry is missing or out of place in its log.
        LOG_ORDER,
        /// An entry is missing or out of place in its stream, or does not follow its predecessor.
        STREAM_ORDER,
        /// The clear header of an entry was changed.
        HEADER,
        /// The time of an entry does not follow that of its predecessor.
        TIME,
        /// The content of an entry was changed or moved.
        CONTENT,
        /// A key is gone and nobody ordered its destruction.
        KEY_MISSING,
        /// Destruction of a key was ordered but the key is not marked as destroyed.
        ORDER_NOT_CARRIED_OUT,
        /// A stored subtree hash does not fit the entries.
        TREE,
        /// A checkpoint does not fit the entries, or its signature is wrong.
        CHECKPOINT,
        /// The head file does not fit the entries.
        HEAD_FILE
    }
}
