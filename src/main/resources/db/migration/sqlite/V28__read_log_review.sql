-- On which day the log of a scope was last looked through and signed for, written together with the line
-- that says so: the first page asks on every visit.
create table read_log_review (
    scope text not null,
    signed_on text not null,
    primary key (scope)
) strict;
