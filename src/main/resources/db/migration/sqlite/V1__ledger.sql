-- The log: one gap-free order per scope (log_index), one gap-free order per stream in it (number). A
-- stream is a dossier, a year of audit lines or the scope's destroy orders. Everything but ids, order,
-- time and hashes is ciphertext.

CREATE TABLE install (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    scope TEXT NOT NULL,
    log_index INTEGER NOT NULL CHECK (log_index >= 0),
    stream TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 24),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
    ciphertext BLOB NOT NULL,
    PRIMARY KEY (scope, log_index),
    UNIQUE (scope, stream, number)
) STRICT;

-- Hashes of complete subtrees of 256 leaves (level 1), 65,536 leaves (level 2) and so on, so that heads
-- and proofs need not read the whole log. Derived: verification computes them again.
CREATE TABLE subtree (
    scope TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level >= 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (scope, level, position)
) STRICT;

-- Signed checkpoints (C2SP signed notes).
CREATE TABLE checkpoint (
    scope TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 1),
    note TEXT NOT NULL,
    PRIMARY KEY (scope, size)
) STRICT;

-- Append-only. The guards before INSERT stop INSERT OR REPLACE, which fires no delete trigger while
-- recursive_triggers is off; they name the rowid too, by which a row can also be replaced.

CREATE TRIGGER install_is_not_changed BEFORE UPDATE ON install
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER install_is_not_deleted BEFORE DELETE ON install
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER install_is_not_replaced BEFORE INSERT ON install
WHEN EXISTS (SELECT 1 FROM install)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER entry_is_not_replaced BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE rowid = NEW.rowid)
    OR EXISTS (SELECT 1 FROM entry WHERE scope = NEW.scope AND log_index = NEW.log_index)
    OR EXISTS (
        SELECT 1 FROM entry
        WHERE scope = NEW.scope AND stream = NEW.stream AND number = NEW.number
    )
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER subtree_is_not_changed BEFORE UPDATE ON subtree
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER subtree_is_not_deleted BEFORE DELETE ON subtree
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER subtree_is_not_replaced BEFORE INSERT ON subtree
WHEN EXISTS (SELECT 1 FROM subtree WHERE rowid = NEW.rowid)
    OR EXISTS (
        SELECT 1 FROM subtree
        WHERE scope = NEW.scope AND level = NEW.level AND position = NEW.position
    )
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER checkpoint_is_not_changed BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER checkpoint_is_not_deleted BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER checkpoint_is_not_replaced BEFORE INSERT ON checkpoint
WHEN EXISTS (SELECT 1 FROM checkpoint WHERE rowid = NEW.rowid)
    OR EXISTS (SELECT 1 FROM checkpoint WHERE scope = NEW.scope AND size = NEW.size)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
