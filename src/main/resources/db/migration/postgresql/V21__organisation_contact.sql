-- Contact persons of organisations: personal data, so apart from the versions, which stay for ever
-- (decision 0032). Name, number and the day of the last look lie sealed in `content`; a row can be erased.
create table organisation_contact (
    scope text collate "C" not null,
    organisation_id text collate "C" not null,
    contact_id text collate "C" not null,
    content bytea not null,
    primary key (scope, organisation_id, contact_id)
);
