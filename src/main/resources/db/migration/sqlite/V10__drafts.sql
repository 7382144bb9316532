-- What somebody typed and did not send: whose and what about lies sealed (decision 0030). Kept a
-- fortnight; the empty row stays a little longer to stop a late save, or to tell the writer.
create table draft (
    scope text not null,
    draft_id text not null,
    writer_tag blob not null,
    place_tag blob not null,
    state text not null check (state in ('open', 'sent', 'expired')),
    delete_on text not null,
    key_sealed blob not null,
    content blob not null,
    primary key (scope, draft_id)
) strict;

create index draft_of_writer on draft (scope, writer_tag);
create index draft_age on draft (scope, delete_on);
