-- Emergency access: who let herself into which dossier, until when. Changed only with the entry that
-- says so (decision 0041).
create table break_glass (
    scope text collate "C" not null,
    dossier_id text collate "C" not null,
    staff_id text collate "C" not null,
    until text collate "C" not null,
    primary key (scope, dossier_id, staff_id, until)
);

create index break_glass_of_staff on break_glass (scope, staff_id, until);
