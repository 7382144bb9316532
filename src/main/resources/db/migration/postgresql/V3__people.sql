-- Boards, schools, groups, staff, pupils, parents, families. `scope` is a school or a board
-- (Scope.key()) and stands in every key. Names, addresses, birth dates and external keys of people
-- stand in `content`, sealed; `key_tag` is a keyed hash to find an external key again.

create table board (
    scope text collate "C" not null,
    name text collate "C" not null,
    primary key (scope)
);

create table school (
    scope text collate "C" not null,
    board_scope text collate "C" not null,
    name text collate "C" not null,
    brin text collate "C",
    primary key (scope),
    foreign key (board_scope) references board (scope)
);

create table school_agreement (
    scope text collate "C" not null,
    content bytea not null,
    primary key (scope),
    foreign key (scope) references school (scope)
);

create table school_group (
    scope text collate "C" not null,
    group_id text collate "C" not null,
    key_tag bytea,
    content bytea not null,
    primary key (scope, group_id),
    unique (scope, key_tag)
);

create table employee (
    scope text collate "C" not null,
    staff_id text collate "C" not null,
    key_tag bytea,
    ended_on text collate "C",
    content bytea not null,
    primary key (scope, staff_id),
    unique (scope, key_tag)
);

-- is_default: assumed by an import, to give way to what the school says itself.
create table employee_function (
    scope text collate "C" not null,
    staff_id text collate "C" not null,
    function_name text collate "C" not null,
    held_from text collate "C" not null,
    held_until text collate "C",
    is_default bigint not null check (is_default in (0, 1)),
    primary key (scope, staff_id, function_name, held_from),
    foreign key (scope, staff_id) references employee (scope, staff_id),
    check (held_until is null or held_until >= held_from)
);

create table pupil (
    scope text collate "C" not null,
    pupil_id text collate "C" not null,
    key_tag bytea,
    content bytea not null,
    primary key (scope, pupil_id),
    unique (scope, key_tag)
);

create table family (
    scope text collate "C" not null,
    family_id text collate "C" not null,
    key_tag bytea,
    primary key (scope, family_id),
    unique (scope, key_tag)
);

create table family_pupil (
    scope text collate "C" not null,
    family_id text collate "C" not null,
    pupil_id text collate "C" not null,
    primary key (scope, family_id, pupil_id),
    foreign key (scope, family_id) references family (scope, family_id),
    foreign key (scope, pupil_id) references pupil (scope, pupil_id)
);

create index family_pupil_by_pupil on family_pupil (scope, pupil_id);

create table parent (
    scope text collate "C" not null,
    parent_id text collate "C" not null,
    content bytea not null,
    primary key (scope, parent_id)
);

-- Relation and authority differ per child (T39) and are sealed in `content`.
create table parent_pupil (
    scope text collate "C" not null,
    parent_id text collate "C" not null,
    pupil_id text collate "C" not null,
    content bytea not null,
    primary key (scope, parent_id, pupil_id),
    foreign key (scope, parent_id) references parent (scope, parent_id),
    foreign key (scope, pupil_id) references pupil (scope, pupil_id)
);

create index parent_pupil_by_pupil on parent_pupil (scope, pupil_id);
