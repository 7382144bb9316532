-- What was done to keep the install safe, newest of a kind last: a backup, its rehearsal, a check of the
-- log, a new passphrase, a new recovery sheet. What came of it lies sealed in `content`.
create table upkeep (
    scope text collate "C" not null,
    kind text collate "C" not null
        check (kind in ('backup', 'rehearsal', 'verification', 'passphrase', 'sheet')),
    happened_at text collate "C" not null,
    content bytea not null,
    primary key (scope, kind, happened_at)
);
