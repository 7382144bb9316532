-- Contact persons of organisations: personal data, so apart from the versions, which stay for ever
-- (decision 0032). Name, number and the day of the last look lie sealed in `content`; a row can be erased.
create table organisation_contact (
    scope text not null,
    organisation_id text not null,
    contact_id text not null,
    content blob not null,
    primary key (scope, organisation_id, contact_id)
) strict;
