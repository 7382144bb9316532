-- The organisations around a school, one row for each version: nothing is overwritten. What is known of an
-- organisation, what was done and who did it lie sealed in `content` under the school's key.
create table organisation_version (
    scope text not null,
    organisation_id text not null,
    version bigint not null check (version >= 1),
    recorded_at text not null,
    content bytea not null,
    primary key (scope, organisation_id, version)
);
