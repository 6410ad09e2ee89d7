-- Sessions that were in a released programme and are not any more: calendars to which people subscribed show them as cancelled.
create table programme_session_taken_out (
    event_id  uuid        not null references academic_event on delete cascade,
    guid      uuid        not null,
    title     text        not null,
    room      text        not null,
    starts_at timestamptz not null,
    seconds   bigint      not null check (seconds >= 0),
    primary key (event_id, guid)
);
