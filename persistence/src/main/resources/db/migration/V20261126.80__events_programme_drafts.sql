-- A programme that was uploaded and not yet released: the file as it was handed in, at most one for each event. What the
-- public sees stays in event_programme until the organizer releases the draft.
create table programme_draft (
    event_id    uuid primary key references academic_event on delete cascade,
    id          uuid not null unique,
    source      bytea not null check (octet_length(source) between 1 and 16777216),
    uploaded_at timestamptz not null
);
