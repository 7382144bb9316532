-- The last day on which a place on the team opens the dossier; null for as long as nobody takes her off.
alter table team_member add column last_day text;
