-- The log: one gap-free order per scope (log_index), one gap-free order per stream in it (number). A
-- stream is a dossier, a year of audit lines or the scope's destroy orders. Everything but ids, order,
-- time and hashes is ciphertext.

CREATE TABLE install (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    id TEXT COLLATE "C" NOT NULL
);

CREATE TABLE entry (
    scope TEXT COLLATE "C" NOT NULL,
    log_index BIGINT NOT NULL CHECK (log_index >= 0),
    stream TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL CHECK (number >= 1),
    recorded_at TEXT COLLATE "C" NOT NULL CHECK (length(recorded_at) = 24),
    prev_hash BYTEA NOT NULL CHECK (length(prev_hash) = 32),
    commitment BYTEA NOT NULL CHECK (length(commitment) = 32),
    leaf_hash BYTEA NOT NULL CHECK (length(leaf_hash) = 32),
    ciphertext BYTEA NOT NULL,
    PRIMARY KEY (scope, log_index),
    UNIQUE (scope, stream, number)
);

-- Hashes of complete subtrees of 256 leaves (level 1), 65,536 leaves (level 2) and so on, so that heads
-- and proofs need not read the whole log. Derived: verification computes them again.
CREATE TABLE subtree (
    scope TEXT COLLATE "C" NOT NULL,
    level BIGINT NOT NULL CHECK (level >= 1),
    position BIGINT NOT NULL CHECK (position >= 0),
    hash BYTEA NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (scope, level, position)
);

-- Signed checkpoints (C2SP signed notes).
CREATE TABLE checkpoint (
    scope TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL CHECK (size >= 1),
    note TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (scope, size)
);
