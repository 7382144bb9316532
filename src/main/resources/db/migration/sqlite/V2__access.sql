-- Who is on a dossier's team, from when until when. The scope is the school's or, for a sealed
-- dossier, the board's. Changed only with the entry that says so.
create table team_member (
    scope text not null,
    dossier_id text not null,
    staff_id text not null,
    since text not null,
    until text,
    primary key (scope, dossier_id, staff_id, since),
    check (until is null or until >= since)
) strict;

create unique index team_member_now on team_member (scope, staff_id, dossier_id) where until is null;

-- Who may not see a dossier, whatever her function. For good.
create table excluded (
    scope text not null,
    dossier_id text not null,
    staff_id text not null,
    since text not null,
    primary key (scope, dossier_id, staff_id)
) strict;

create index excluded_of_staff on excluded (scope, staff_id);

-- One account per employee and school. The sign-in name is sealed under the school's key and found by
-- its tag, which is unique in the install; the password's hash is stored under a keyed tag only.
create table account (
    school_id text not null,
    staff_id text not null,
    name_tag blob not null unique,
    name_sealed blob not null,
    password_salt blob not null,
    password_memory_kib integer not null,
    password_passes integer not null,
    password_lanes integer not null,
    password_tag blob not null,
    is_open integer not null check (is_open in (0, 1)),
    opened_at text not null,
    changed_at text not null,
    primary key (school_id, staff_id)
) strict;

-- Sessions, in security time. Only a hash of the token is kept.
create table session (
    school_id text not null,
    staff_id text not null,
    token_hash blob not null unique,
    assurance text not null,
    opened_at text not null,
    seen_at text not null,
    primary key (school_id, staff_id, token_hash),
    foreign key (school_id, staff_id) references account (school_id, staff_id) on delete cascade
) strict;

-- Invitations: one per employee and school, single use. Only a hash of the token is kept.
create table invitation (
    school_id text not null,
    staff_id text not null,
    token_hash blob not null unique,
    expires_at text not null,
    primary key (school_id, staff_id)
) strict;

-- The set-up link and, once used, the proof of that: at most one row of each.
create table set_up_ticket (
    scope text not null,
    kind text not null check (kind in ('link', 'proof')),
    token_hash blob not null unique,
    expires_at text not null,
    primary key (scope, kind)
) strict;

-- Wrong attempts to sign in, per name as typed (whether or not it exists) and device. Both are in the
-- subject, as a keyed tag.
create table sign_in_failure (
    scope text not null,
    subject blob not null,
    failures integer not null,
    not_before text not null,
    last_at text not null,
    primary key (scope, subject)
) strict;

create index sign_in_failure_age on sign_in_failure (scope, last_at);
