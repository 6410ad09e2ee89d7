-- The search over everything finds the speakers of programmes that are public; what changes them notes their event.

create function programme_speaker_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key) select distinct 'SPEAKER', cast(s.event_id as text) from changed s;
    return null;
end $$;
create trigger programme_speaker_found_update after update on programme_speaker
    referencing new table as changed for each statement execute function programme_speaker_found();
create trigger programme_speaker_found_delete after delete on programme_speaker
    referencing old table as changed for each statement execute function programme_speaker_found();
create trigger session_speaker_found_insert after insert on session_speaker
    referencing new table as changed for each statement execute function programme_speaker_found();
create trigger session_speaker_found_delete after delete on session_speaker
    referencing old table as changed for each statement execute function programme_speaker_found();
create trigger session_named_speaker_found_insert after insert on session_named_speaker
    referencing new table as changed for each statement execute function programme_speaker_found();
create trigger session_named_speaker_found_delete after delete on session_named_speaker
    referencing old table as changed for each statement execute function programme_speaker_found();

create function named_speaker_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key)
    select distinct 'SPEAKER', cast(s.event_id as text) from session_named_speaker s where s.account_id = new.id;
    return null;
end $$;
create trigger named_speaker_found after update of given_name, family_name, own_name, family_first on account
    for each row execute function named_speaker_found();

create or replace function programme_session_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key)
    select distinct k.kind, cast(s.event_id as text) from changed s cross join (values ('SESSION'), ('SPEAKER')) k (kind);
    return null;
end $$;

create or replace function academic_event_found() returns trigger language plpgsql as $$
begin
    if exists (select from programme_session s where s.event_id = new.id) then
        perform found_note('SESSION', cast(new.id as text));
        perform found_note('SPEAKER', cast(new.id as text));
    end if;
    return null;
end $$;

insert into found_change (kind, key) select 'SPEAKER', cast(p.event_id as text) from event_programme p;
