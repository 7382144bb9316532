-- What somebody typed and did not send: whose and what about lies sealed (decision 0030). Kept a
-- fortnight; the empty row stays a little longer to stop a late save, or to tell the writer.
create table draft (
    scope text collate "C" not null,
    draft_id text collate "C" not null,
    writer_tag bytea not null,
    place_tag bytea not null,
    state text collate "C" not null check (state in ('open', 'sent', 'expired')),
    delete_on text collate "C" not null,
    key_sealed bytea not null,
    content bytea not null,
    primary key (scope, draft_id)
);

create index draft_of_writer on draft (scope, writer_tag);
create index draft_age on draft (scope, delete_on);
