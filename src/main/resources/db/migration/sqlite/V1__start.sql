create table install (
    school_id text not null,
    opened_at text not null,
    primary key (school_id)
) strict;
