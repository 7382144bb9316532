-- Which dossiers there are. About whom lies sealed under the dossier's key; a keyed hash finds the open
-- one of a pupil.
create table dossier (
    scope text collate "C" not null,
    dossier_id text collate "C" not null,
    pupil_tag bytea not null,
    pupil bytea not null,
    is_open bigint not null check (is_open in (0, 1)),
    is_sealed bigint not null check (is_sealed in (0, 1)),
    opened_at text collate "C" not null,
    primary key (scope, dossier_id)
);

create unique index dossier_of_pupil on dossier (scope, pupil_tag) where is_open = 1 and is_sealed = 0;
create index dossier_by_id on dossier (dossier_id);

-- Derived from the entries; what is due, for whom and about which entry lies sealed
-- under the dossier's key (decision 0018).
create table due_item (
    scope text collate "C" not null,
    dossier_id text collate "C" not null,
    item_key bytea not null,
    due_on text collate "C" not null,
    is_settled bigint not null check (is_settled in (0, 1)),
    content bytea not null,
    primary key (scope, dossier_id, item_key),
    foreign key (scope, dossier_id) references dossier (scope, dossier_id)
);

create index due_item_open on due_item (scope, due_on) where is_settled = 0;

-- A form that was sent twice is recorded once. The tags hide who sent what.
create table submission (
    scope text collate "C" not null,
    submission_tag bytea not null,
    body_tag bytea not null,
    dossier_id text collate "C" not null,
    first_entry bigint not null,
    last_entry bigint not null,
    primary key (scope, submission_tag),
    foreign key (scope, dossier_id) references dossier (scope, dossier_id)
);

-- What somebody deposited, so that she finds it back without seeing the dossier.
create table deposit (
    scope text collate "C" not null,
    deposit_id text collate "C" not null,
    staff_tag bytea not null,
    dossier_id text collate "C" not null,
    first_entry bigint not null,
    last_entry bigint not null,
    primary key (scope, deposit_id),
    foreign key (scope, dossier_id) references dossier (scope, dossier_id)
);

create index deposit_of_staff on deposit (scope, staff_tag, deposit_id);

-- Whether this store is a practice store.
create table store_mark (
    scope text collate "C" not null,
    kind text collate "C" not null check (kind in ('practice', 'real')),
    primary key (scope)
);
