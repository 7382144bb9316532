-- Counts the changes of who is who and of the code in force, so that nodes that share a database know when
-- what they remember of it is over (decision 0062). On SQLite nobody else writes and nothing is counted.
create table edition (
    scope text not null,
    number integer not null,
    primary key (scope)
) strict;
