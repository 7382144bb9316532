-- Counts the changes of who is who and of the code in force, so that nodes that share a database know when
-- what they remember of it is over (decision 0062).
create table edition (
    scope text collate "C" not null,
    number bigint not null,
    primary key (scope)
);
