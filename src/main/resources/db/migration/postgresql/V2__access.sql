-- Who is on a dossier's team, from when until when. The scope is the school's or, for a sealed
-- dossier, the board's. Changed only with the entry that says so.
create table team_member (
    scope text collate "C" not null,
    dossier_id text collate "C" not null,
    staff_id text collate "C" not null,
    since text collate "C" not null,
    until text collate "C",
    primary key (scope, dossier_id, staff_id, since),
    check (until is null or until >= since)
);

create unique index team_member_now on team_member (scope, staff_id, dossier_id) where until is null;

-- Who may not see a dossier, whatever her function. For good.
create table excluded (
    scope text collate "C" not null,
    dossier_id text collate "C" not null,
    staff_id text collate "C" not null,
    since text collate "C" not null,
    primary key (scope, dossier_id, staff_id)
);

create index excluded_of_staff on excluded (scope, staff_id);

-- One account per employee and school. The sign-in name is sealed under the school's key and found by
-- its tag, which is unique in the install; the password's hash is stored under a keyed tag only.
create table account (
    school_id text collate "C" not null,
    staff_id text collate "C" not null,
    name_tag bytea not null unique,
    name_sealed bytea not null,
    password_salt bytea not null,
    password_memory_kib bigint not null,
    password_passes bigint not null,
    password_lanes bigint not null,
    password_tag bytea not null,
    is_open bigint not null check (is_open in (0, 1)),
    opened_at text collate "C" not null,
    changed_at text collate "C" not null,
    primary key (school_id, staff_id)
);

-- Sessions, in security time. Only a hash of the token is kept.
create table session (
    school_id text collate "C" not null,
    staff_id text collate "C" not null,
    token_hash bytea not null unique,
    assurance text collate "C" not null,
    opened_at text collate "C" not null,
    seen_at text collate "C" not null,
    primary key (school_id, staff_id, token_hash),
    foreign key (school_id, staff_id) references account (school_id, staff_id) on delete cascade
);

-- Invitations: one per employee and school, single use. Only a hash of the token is kept.
create table invitation (
    school_id text collate "C" not null,
    staff_id text collate "C" not null,
    token_hash bytea not null unique,
    expires_at text collate "C" not null,
    primary key (school_id, staff_id)
);

-- The set-up link and, once used, the proof of that: at most one row of each.
create table set_up_ticket (
    scope text collate "C" not null,
    kind text collate "C" not null check (kind in ('link', 'proof')),
    token_hash bytea not null unique,
    expires_at text collate "C" not null,
    primary key (scope, kind)
);

-- Wrong attempts to sign in, per name as typed (whether or not it exists) and device. Both are in the
-- subject, as a keyed tag.
create table sign_in_failure (
    scope text collate "C" not null,
    subject bytea not null,
    failures bigint not null,
    not_before text collate "C" not null,
    last_at text collate "C" not null,
    primary key (scope, subject)
);

create index sign_in_failure_age on sign_in_failure (scope, last_at);
