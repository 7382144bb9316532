-- The school's own reporting code, one row for each version it adopted: nothing in force is changed. What the
-- code says, who adopted it and when lie sealed in `content` under the school's key.
create table reporting_code_version (
    scope text collate "C" not null,
    number bigint not null check (number >= 1),
    recorded_at text collate "C" not null,
    content bytea not null,
    primary key (scope, number)
);

-- What the next version is to say, as long as nobody adopted it. One for each school.
create table reporting_code_draft (
    scope text collate "C" not null,
    revision bigint not null check (revision >= 1),
    content bytea not null,
    primary key (scope)
);
