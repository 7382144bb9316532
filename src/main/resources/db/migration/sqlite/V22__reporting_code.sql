-- The school's own reporting code, one row for each version it adopted: nothing in force is changed. What the
-- code says, who adopted it and when lie sealed in `content` under the school's key.
create table reporting_code_version (
    scope text not null,
    number integer not null check (number >= 1),
    recorded_at text not null,
    content blob not null,
    primary key (scope, number)
) strict;

create trigger reporting_code_version_stays before update on reporting_code_version
begin
    select raise(abort, 'reporting_code_version is append-only');
end;

create trigger reporting_code_version_is_kept before delete on reporting_code_version
begin
    select raise(abort, 'reporting_code_version is append-only');
end;

create trigger reporting_code_version_is_new before insert on reporting_code_version
when exists (select 1 from reporting_code_version
    where (scope = new.scope and number = new.number) or rowid = new.rowid)
begin
    select raise(abort, 'reporting_code_version is append-only');
end;

-- What the next version is to say, as long as nobody adopted it. One for each school.
create table reporting_code_draft (
    scope text not null,
    revision integer not null check (revision >= 1),
    content blob not null,
    primary key (scope)
) strict;
