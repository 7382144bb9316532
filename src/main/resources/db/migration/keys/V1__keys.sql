-- The key store. Every wrapped key is bound to its scope, kind and name by the wrapping itself, so a
-- row that is changed or changes places does not open any more.

CREATE TABLE key_store (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    install TEXT NOT NULL,
    proof BLOB NOT NULL
) STRICT;

CREATE TABLE wrapped_key (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scope', 'signing', 'audit', 'dossier')),
    name TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (scope, kind, name)
) STRICT;

-- What was destroyed can never be made again under the same name.
CREATE TABLE destroyed_key (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    proof BLOB NOT NULL,
    PRIMARY KEY (scope, kind, name)
) STRICT;

CREATE TRIGGER wrapped_key_is_made_once BEFORE INSERT ON wrapped_key
WHEN EXISTS (
    SELECT 1 FROM wrapped_key
    WHERE (scope = NEW.scope AND kind = NEW.kind AND name = NEW.name) OR rowid = NEW.rowid
) OR EXISTS (
    SELECT 1 FROM destroyed_key
    WHERE scope = NEW.scope AND kind = NEW.kind AND name = NEW.name
)
BEGIN
    SELECT RAISE(ABORT, 'this key exists or once existed');
END;

CREATE TRIGGER wrapped_key_keeps_its_name BEFORE UPDATE OF scope, kind, name ON wrapped_key
BEGIN
    SELECT RAISE(ABORT, 'a key keeps its name');
END;

CREATE TRIGGER destroyed_key_is_not_changed BEFORE UPDATE ON destroyed_key
BEGIN
    SELECT RAISE(ABORT, 'a destroyed key stays destroyed');
END;

CREATE TRIGGER destroyed_key_is_not_deleted BEFORE DELETE ON destroyed_key
BEGIN
    SELECT RAISE(ABORT, 'a destroyed key stays destroyed');
END;

CREATE TRIGGER destroyed_key_is_not_replaced BEFORE INSERT ON destroyed_key
WHEN EXISTS (
    SELECT 1 FROM destroyed_key
    WHERE (scope = NEW.scope AND kind = NEW.kind AND name = NEW.name) OR rowid = NEW.rowid
)
BEGIN
    SELECT RAISE(ABORT, 'a destroyed key stays destroyed');
END;
