-- When the holder of a session last proved with her password that it is she; and, sealed, from what
-- kind of device and network it was opened. Null in sessions from before.
alter table session add column confirmed_at text collate "C";
alter table session add column opened_from bytea;
