-- What only participants are told about an event.
alter table academic_event
    add column join_link text check (join_link ~* '^https?://.' and length(join_link) <= 1000),
    add column contact_name text check (length(contact_name) <= 200),
    add column contact_email text,
    add constraint academic_event_contact_can_be_written_to check (contact_name is null or contact_email is not null);

create index academic_event_contact on academic_event (contact_email) where contact_email is not null;

-- What changed at an event after people had signed up. It concerns those who had signed up by then; each reads it until
-- registration.notices_read_at.
create table event_notice (
    id       uuid primary key,
    event_id uuid not null references academic_event on delete cascade,
    audience text not null check (audience in ('EVERYBODY', 'CONFIRMED_ONLINE')),
    changes  jsonb not null check (jsonb_typeof(changes) = 'array'),
    made_at  timestamptz not null
);

create index event_notice_of_event on event_notice (event_id, made_at);

alter table registration add column notices_read_at timestamptz;

create index academic_event_to_come on academic_event (starts_at) where state = 'PUBLISHED';

-- Which reminders were sent: one row for an event, its day and the time before it, whatever node sends them.
create table event_reminder (
    event_id  uuid not null references academic_event on delete cascade,
    starts_on date not null,
    lead_days integer not null check (lead_days > 0),
    sent_at   timestamptz not null,
    primary key (event_id, starts_on, lead_days)
);
