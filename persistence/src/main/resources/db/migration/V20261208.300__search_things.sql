-- One row for each public thing that the search over everything finds, as it was when it was last followed. Events have an index of their own.
-- The tokens hold its words, the words of its names (title=hanoi), its kind (=kind=CENTER), and what belongs to it by any name (=country=VN, =language=zh,
-- =place=hanoi); the headline repeats the words of its names, few enough to lie in the row itself.
create table found_thing (
    kind     text not null,
    key      text not null,
    source   text not null,
    address  text not null check (address like '/%'),
    title    jsonb not null check (jsonb_typeof(title) = 'object'),
    city     text,
    country  char(2),
    day      date,
    names    text[] not null,
    tokens   tsvector not null,
    headline tsvector not null,
    primary key (kind, key)
);
alter table found_thing alter column tokens set statistics 0;
alter table found_thing alter column headline set statistics 0;
alter table found_thing alter column names set statistics 0;
alter table found_thing alter column tokens set storage external;
create index found_thing_source on found_thing (kind, source);
create index found_thing_tokens on found_thing using gin (tokens) with (fastupdate = off);

-- What has changed since, noted in the transaction of the change: things by their key, the sessions of an event by the event. Rows are only added, so that nobody waits for anybody.
create table found_change (
    id   bigint generated always as identity primary key,
    kind text not null,
    key  text not null
);

-- By which analysis all things were last indexed.
create table found_analysis (
    single   boolean primary key default true check (single),
    analysis text not null
);
insert into found_analysis (analysis) values ('none');

-- Words of their names, for correcting typing errors, as search_word has those of events. Apart from these, because they are learnt beside the
-- transactions in which events are changed, and neither should wait for the other.
create table found_word (
    word text primary key
);
create table found_word_rest (
    rest text not null,
    word text not null references found_word on delete cascade,
    primary key (rest, word)
);

create function found_note(kinds text, key text) returns void language sql as $$
    insert into found_change (kind, key) values (kinds, key)
$$;

create function organization_found() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform found_note('ORGANIZATION', old.slug); end if;
    if tg_op <> 'DELETE' then
        perform found_note('ORGANIZATION', new.slug);
        if tg_op = 'UPDATE' and (old.display_name <> new.display_name or old.state <> new.state) then
            insert into found_change (kind, key) select 'CENTER', c.slug from centers c where c.host_id = new.id or c.partner_id = new.id;
            insert into found_change (kind, key) select 'CALL', k.slug from exchange_call k where k.organization_id = new.id;
        end if;
    end if;
    return null;
end $$;
create trigger organization_found after insert or delete or update of slug, display_name, state, country, city on organization
    for each row execute function organization_found();

create function organization_name_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key) select 'ORGANIZATION', o.slug from organization o
    where o.id = coalesce(new.organization_id, old.organization_id);
    return null;
end $$;
create trigger organization_name_found after insert or delete or update on organization_name
    for each row execute function organization_name_found();
create trigger membership_found after insert or delete on membership
    for each row execute function organization_name_found();

create function centers_found() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform found_note('CENTER', old.slug); end if;
    if tg_op <> 'DELETE' then
        perform found_note('CENTER', new.slug);
        insert into found_change (kind, key) select 'CLASS', k.code from course_class k where k.center_id = new.id;
    end if;
    return null;
end $$;
create trigger centers_found after insert or delete or update of slug, state, name, about, city, country, languages, host_id, partner_id on centers
    for each row execute function centers_found();

create function center_teaching_point_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key) select 'CENTER', c.slug from centers c where c.id = coalesce(new.center_id, old.center_id);
    return null;
end $$;
create trigger center_teaching_point_found after insert or delete or update on center_teaching_point
    for each row execute function center_teaching_point_found();

create trigger center_course_found after insert or update of language, current on center_course
    for each row execute function center_teaching_point_found();

create function course_class_found() returns trigger language plpgsql as $$
begin
    perform found_note('CLASS', coalesce(new.code, old.code));
    return null;
end $$;
create trigger course_class_found after insert or delete or update of code, state, name, course_id, point_id on course_class
    for each row execute function course_class_found();

create function class_session_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key)
    select distinct 'CLASS', k.code from changed s join course_class k on k.id = s.class_id;
    return null;
end $$;
create trigger class_session_found_insert after insert on class_session
    referencing new table as changed for each statement execute function class_session_found();
create trigger class_session_found_update after update on class_session
    referencing new table as changed for each statement execute function class_session_found();

create function exchange_call_found() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform found_note('CALL', old.slug); end if;
    if tg_op <> 'DELETE' then perform found_note('CALL', new.slug); end if;
    return null;
end $$;
create trigger exchange_call_found after insert or delete or update of slug, title, description, closes_at, published_at, organization_id on exchange_call
    for each row execute function exchange_call_found();

create function exchange_call_condition_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key) select distinct 'CALL', k.slug from changed x join exchange_call k on k.id = x.call_id;
    return null;
end $$;
create trigger exchange_call_condition_found_insert after insert on exchange_call_condition
    referencing new table as changed for each statement execute function exchange_call_condition_found();

create function cooperation_record_found() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform found_note(old.kind, old.slug); end if;
    if tg_op <> 'DELETE' then perform found_note(new.kind, new.slug); end if;
    return null;
end $$;
create trigger cooperation_record_found after insert or delete or update on cooperation_record
    for each row execute function cooperation_record_found();

create function indicator_definition_found() returns trigger language plpgsql as $$
begin
    perform found_note('INDICATOR', coalesce(new.code, old.code));
    return null;
end $$;
create trigger indicator_definition_found after insert or delete or update on indicator_definition
    for each row execute function indicator_definition_found();

create function country_designation_found() returns trigger language plpgsql as $$
begin
    perform found_note('COUNTRY', coalesce(new.country, old.country));
    return null;
end $$;
create trigger country_designation_found after insert or delete or update on country_designation
    for each row execute function country_designation_found();

-- A programme is replaced as a whole, and a call for its sessions would be a row for each: the event is noted, once a statement.
create function programme_session_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key) select distinct 'SESSION', cast(s.event_id as text) from changed s;
    return null;
end $$;
create trigger programme_session_found_insert after insert on programme_session
    referencing new table as changed for each statement execute function programme_session_found();
create trigger programme_session_found_update after update on programme_session
    referencing new table as changed for each statement execute function programme_session_found();
create trigger programme_session_found_delete after delete on programme_session
    referencing old table as changed for each statement execute function programme_session_found();

create function academic_event_found() returns trigger language plpgsql as $$
begin
    if exists (select from programme_session s where s.event_id = new.id) then
        perform found_note('SESSION', cast(new.id as text));
    end if;
    return null;
end $$;
create trigger academic_event_found after update of slug, state, title, venue_city, venue_country on academic_event
    for each row execute function academic_event_found();
