create table wrapped_key (
    school_id text not null,
    key_id text not null,
    wrapped blob not null,
    primary key (school_id, key_id)
) strict;
