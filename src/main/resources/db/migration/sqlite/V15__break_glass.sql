-- Emergency access: who let herself into which dossier, until when. Changed only with the entry that
-- says so (decision 0041).
create table break_glass (
    scope text not null,
    dossier_id text not null,
    staff_id text not null,
    until text not null,
    primary key (scope, dossier_id, staff_id, until)
) strict;

create index break_glass_of_staff on break_glass (scope, staff_id, until);
