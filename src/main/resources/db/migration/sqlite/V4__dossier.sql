-- Which dossiers there are. About whom lies sealed under the dossier's key; a keyed hash finds the open
-- one of a pupil.
create table dossier (
    scope text not null,
    dossier_id text not null,
    pupil_tag blob not null,
    pupil blob not null,
    is_open integer not null check (is_open in (0, 1)),
    is_sealed integer not null check (is_sealed in (0, 1)),
    opened_at text not null,
    primary key (scope, dossier_id)
) strict;

create unique index dossier_of_pupil on dossier (scope, pupil_tag) where is_open = 1 and is_sealed = 0;
create index dossier_by_id on dossier (dossier_id);

-- Derived from the entries; what is due, for whom and about which entry lies sealed
-- under the dossier's key (decision 0018).
create table due_item (
    scope text not null,
    dossier_id text not null,
    item_key blob not null,
    due_on text not null,
    is_settled integer not null check (is_settled in (0, 1)),
    content blob not null,
    primary key (scope, dossier_id, item_key),
    foreign key (scope, dossier_id) references dossier (scope, dossier_id)
) strict;

create index due_item_open on due_item (scope, due_on) where is_settled = 0;

-- A form that was sent twice is recorded once. The tags hide who sent what.
create table submission (
    scope text not null,
    submission_tag blob not null,
    body_tag blob not null,
    dossier_id text not null,
    first_entry integer not null,
    last_entry integer not null,
    primary key (scope, submission_tag),
    foreign key (scope, dossier_id) references dossier (scope, dossier_id)
) strict;

-- What somebody deposited, so that she finds it back without seeing the dossier.
create table deposit (
    scope text not null,
    deposit_id text not null,
    staff_tag blob not null,
    dossier_id text not null,
    first_entry integer not null,
    last_entry integer not null,
    primary key (scope, deposit_id),
    foreign key (scope, dossier_id) references dossier (scope, dossier_id)
) strict;

create index deposit_of_staff on deposit (scope, staff_tag, deposit_id);

-- Whether this store is a practice store.
create table store_mark (
    scope text not null,
    kind text not null check (kind in ('practice', 'real')),
    primary key (scope)
) strict;
