-- The organisations around a school, one row for each version: nothing is overwritten. What is known of an
-- organisation, what was done and who did it lie sealed in `content` under the school's key.
create table organisation_version (
    scope text not null,
    organisation_id text not null,
    version integer not null check (version >= 1),
    recorded_at text not null,
    content blob not null,
    primary key (scope, organisation_id, version)
) strict;

create trigger organisation_version_stays before update on organisation_version
begin
    select raise(abort, 'organisation_version is append-only');
end;

create trigger organisation_version_is_kept before delete on organisation_version
begin
    select raise(abort, 'organisation_version is append-only');
end;

create trigger organisation_version_is_new before insert on organisation_version
when exists (select 1 from organisation_version
    where (scope = new.scope and organisation_id = new.organisation_id and version = new.version)
        or rowid = new.rowid)
begin
    select raise(abort, 'organisation_version is append-only');
end;
