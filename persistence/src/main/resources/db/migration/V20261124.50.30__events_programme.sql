-- The programme of an event, whole: what schedule.xml and schedule.json hold has its column, what they hold beyond that
-- is in "extra" as JSON text by field name. Offsets are kept beside instants because the source's offset is part of it.

create table event_programme (
    event_id         uuid primary key references academic_event on delete cascade,
    revision         integer not null check (revision > 0),
    changed_at       timestamptz not null,
    version          text not null,
    generator        jsonb,
    url              text,
    base_url         text,
    acronym          text not null,
    title            text not null,
    description      text,
    starts           text,
    ends             text,
    days_count       integer,
    timeslot_seconds bigint check (timeslot_seconds >= 0),
    time_zone        text,
    logo             text,
    homepage         text,
    colors           jsonb not null,
    keywords         jsonb not null,
    tracks           jsonb not null,
    conference_extra jsonb not null,
    extra            jsonb not null
);

create table programme_day (
    event_id      uuid not null references event_programme on delete cascade,
    day_index     integer not null check (day_index > 0),
    position      integer not null,
    date          date not null,
    starts_at     timestamptz not null,
    starts_offset integer not null,
    ends_at       timestamptz not null check (ends_at >= starts_at),
    ends_offset   integer not null,
    rooms         jsonb not null,
    extra         jsonb not null,
    primary key (event_id, day_index)
);

create table programme_room (
    event_id    uuid not null references event_programme on delete cascade,
    name        text not null,
    position    integer not null,
    guid        uuid,
    slug        text,
    type        text,
    capacity    numeric,
    description jsonb not null,
    url         text,
    extra       jsonb not null,
    primary key (event_id, name)
);

create table programme_session (
    event_id           uuid not null references event_programme on delete cascade,
    guid               uuid not null,
    position           integer not null,
    day_index          integer not null,
    room               text not null,
    id                 bigint,
    code               text,
    slug               text,
    starts_at          timestamptz not null,
    starts_offset      integer not null,
    seconds            bigint not null check (seconds >= 0),
    title              text not null,
    subtitle           text,
    summary            text,
    description        text,
    track              text,
    type               text,
    language           text,
    recording_license  text,
    do_not_record      boolean,
    do_not_stream      boolean,
    recording_url      text,
    recording_link     text,
    url                text,
    logo               text,
    feedback_url       text,
    origin_url         text,
    video_download_url text,
    links              jsonb not null,
    attachments        jsonb not null,
    extra              jsonb not null,
    primary key (event_id, guid),
    foreign key (event_id, day_index) references programme_day on delete cascade,
    foreign key (event_id, room) references programme_room on delete cascade
);

create index programme_session_time on programme_session (event_id, starts_at);

create table programme_speaker (
    event_id    uuid not null references event_programme on delete cascade,
    number      integer not null,
    guid        uuid,
    id          bigint,
    code        text,
    name        text,
    public_name text,
    biography   text,
    avatar      text,
    url         text,
    links       jsonb not null,
    extra       jsonb not null,
    primary key (event_id, number)
);

create table session_speaker (
    event_id     uuid not null,
    session_guid uuid not null,
    position     integer not null,
    speaker      integer not null,
    primary key (event_id, session_guid, position),
    foreign key (event_id, session_guid) references programme_session on delete cascade,
    foreign key (event_id, speaker) references programme_speaker on delete cascade
);

create index session_speaker_person on session_speaker (event_id, speaker);
