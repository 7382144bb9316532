-- Guards for every table there is, made again after each migration, so that no migration can forget
-- them. ${app} is the role that serves; it owns nothing.

-- The scope that the transaction was put into. None is an error, also when an earlier transaction on
-- the connection had one: PostgreSQL then leaves an empty text behind.
create or replace function stated_scope() returns text language plpgsql stable as $$
declare
    stated text := current_setting('meldwijzer.scope', true);
begin
    if stated is null or stated = '' then
        raise exception 'no scope stated' using errcode = 'insufficient_privilege';
    end if;
    return stated;
end $$;

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only';
end $$;

-- The one order of all groups, whichever node writes them: who has the lock has the turn, until the
-- end of its transaction. A node whose last turn was the one before knows that nobody wrote meanwhile.
do $$
begin
    if to_regclass('ledger_turn') is null then
        create sequence ledger_turn;
    end if;
end $$;

create or replace function take_turn() returns bigint language plpgsql as $$
begin
    perform pg_advisory_xact_lock(1296843843);
    return nextval('ledger_turn');
end $$;

-- Who is who or which code is in force changed: every node asks for this number before it trusts what it remembers. In the scope of
-- the install, whichever scope the change is in.
create or replace function make_edition() returns trigger language plpgsql as $$
declare
    stated constant text := coalesce(current_setting('meldwijzer.scope', true), '');
begin
    perform set_config('meldwijzer.scope', 'install', true);
    insert into edition (scope, number) values ('install', 1)
        on conflict (scope) do update set number = edition.number + 1;
    perform set_config('meldwijzer.scope', stated, true);
    return null;
end $$;

do $$
declare
    it record;
    own text;
    text_column text;
    logs constant text[] := array['entry', 'subtree', 'checkpoint'];
    written_once constant text[] :=
        logs || array['install', 'organisation_version', 'reporting_code_version'];
    remembered constant text[] := array['board', 'school', 'school_agreement', 'school_group',
        'employee', 'employee_function', 'pupil', 'parent', 'parent_pupil', 'family', 'family_pupil',
        'reporting_code_version'];
    searched constant text[] := array['account', 'session', 'invitation', 'school', 'board'];
begin
    for it in
        select c.oid, c.relname as name,
            (select a.attname from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                and a.attname in ('scope', 'school_id') order by a.attname = 'school_id' limit 1) as carrier
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            and c.relname <> 'flyway_schema_history'
    loop
        if it.carrier is null and it.name <> 'install' then
            raise exception 'table % carries no scope', it.name;
        end if;

        own := case it.carrier
            when 'scope' then 'scope = (select stated_scope())'
            when 'school_id' then '''school/'' || school_id = (select stated_scope())'
            else '(select stated_scope()) is not null' end;
        execute format('alter table %I enable row level security, force row level security', it.name);
        execute format('drop policy if exists own_scope on %I', it.name);
        execute format('drop policy if exists searched on %I', it.name);

        -- Texts are compared byte by byte, as on the other store, whatever the server's language.
        for text_column in
            select a.attname from pg_attribute a
            where a.attrelid = it.oid and not a.attisdropped and a.atttypid = 'text'::regtype
                and a.attcollation <> '"C"'::regcollation
        loop
            execute format('alter table %I alter column %I type text collate "C"', it.name, text_column);
        end loop;

        execute format('create policy own_scope on %I using (%s) with check (%s)', it.name, own, own);

        -- What is searched before a school is known, and the list of logs for those who verify them.
        if it.name = any (searched) then
            execute format(
                'create policy searched on %I for select using ((select stated_scope()) = ''install'')', it.name);
        elsif it.name = any (logs) then
            execute format(
                'create policy searched on %I for select using ((select stated_scope()) = ''*'')', it.name);
        end if;

        execute format('revoke all on %I from public, ${app}', it.name);
        if it.name = any (written_once) then
            execute format('grant select, insert on %I to ${app}', it.name);
            execute format('drop trigger if exists is_append_only on %I', it.name);
            execute format(
                'create trigger is_append_only before update or delete or truncate on %I
                    for each statement execute function refuse_change()', it.name);
        else
            execute format('grant select, insert, update, delete on %I to ${app}', it.name);
        end if;
        if it.name = any (remembered) then
            execute format('drop trigger if exists makes_an_edition on %I', it.name);
            execute format(
                'create trigger makes_an_edition after insert or update or delete or truncate on %I
                    for each statement execute function make_edition()', it.name);
        end if;
    end loop;
    execute format('grant usage on schema %I to ${app}', current_schema());
    grant usage on sequence ledger_turn to ${app};
    revoke all on flyway_schema_history from public, ${app};
    grant select on flyway_schema_history to ${app};
end $$;
