-- Boards, schools, groups, staff, pupils, parents, families. `scope` is a school or a board
-- (Scope.key()) and stands in every key. Names, addresses, birth dates and external keys of people
-- stand in `content`, sealed; `key_tag` is a keyed hash to find an external key again.

create table board (
    scope text not null,
    name text not null,
    primary key (scope)
) strict;

create table school (
    scope text not null,
    board_scope text not null,
    name text not null,
    brin text,
    primary key (scope),
    foreign key (board_scope) references board (scope)
) strict;

create table school_agreement (
    scope text not null,
    content blob not null,
    primary key (scope),
    foreign key (scope) references school (scope)
) strict;

create table school_group (
    scope text not null,
    group_id text not null,
    key_tag blob,
    content blob not null,
    primary key (scope, group_id),
    unique (scope, key_tag)
) strict;

create table employee (
    scope text not null,
    staff_id text not null,
    key_tag blob,
    ended_on text,
    content blob not null,
    primary key (scope, staff_id),
    unique (scope, key_tag)
) strict;

-- is_default: assumed by an import, to give way to what the school says itself.
create table employee_function (
    scope text not null,
    staff_id text not null,
    function_name text not null,
    held_from text not null,
    held_until text,
    is_default integer not null check (is_default in (0, 1)),
    primary key (scope, staff_id, function_name, held_from),
    foreign key (scope, staff_id) references employee (scope, staff_id),
    check (held_until is null or held_until >= held_from)
) strict;

create table pupil (
    scope text not null,
    pupil_id text not null,
    key_tag blob,
    content blob not null,
    primary key (scope, pupil_id),
    unique (scope, key_tag)
) strict;

create table family (
    scope text not null,
    family_id text not null,
    key_tag blob,
    primary key (scope, family_id),
    unique (scope, key_tag)
) strict;

create table family_pupil (
    scope text not null,
    family_id text not null,
    pupil_id text not null,
    primary key (scope, family_id, pupil_id),
    foreign key (scope, family_id) references family (scope, family_id),
    foreign key (scope, pupil_id) references pupil (scope, pupil_id)
) strict;

create index family_pupil_by_pupil on family_pupil (scope, pupil_id);

create table parent (
    scope text not null,
    parent_id text not null,
    content blob not null,
    primary key (scope, parent_id)
) strict;

-- Relation and authority differ per child (T39) and are sealed in `content`.
create table parent_pupil (
    scope text not null,
    parent_id text not null,
    pupil_id text not null,
    content blob not null,
    primary key (scope, parent_id, pupil_id),
    foreign key (scope, parent_id) references parent (scope, parent_id),
    foreign key (scope, pupil_id) references pupil (scope, pupil_id)
) strict;

create index parent_pupil_by_pupil on parent_pupil (scope, pupil_id);
