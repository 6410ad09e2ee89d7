create table event_series (
    id           uuid primary key,
    version      bigint not null,
    slug         text not null unique,
    title        jsonb not null,
    organizer_id uuid not null references organization
);

create table academic_event (
    id                     uuid primary key,
    version                bigint not null,
    slug                   text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    state                  text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'CLOSED', 'ARCHIVED')),
    kind                   text not null check (kind in ('FORUM', 'CONFERENCE', 'WORKSHOP', 'LECTURE', 'EXHIBITION', 'EXCHANGE_WEEK', 'MINISTERS_CONFERENCE')),
    mode                   text not null check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
    title                  jsonb not null check (title <> '{}'),
    summary                jsonb not null,
    description            jsonb not null,
    organizer_id           uuid not null references organization,
    series_id              uuid references event_series,
    languages              text[] not null,
    starts_at              timestamptz not null,
    ends_at                timestamptz not null,
    time_zone              text not null,
    venue_name             text,
    venue_city             text,
    venue_country          char(2),
    registration_opens_at  timestamptz,
    registration_closes_at timestamptz,
    capacity               integer check (capacity between 1 and 1000000),
    online_capacity        integer check (online_capacity between 1 and 1000000),
    waiting_list           boolean not null,
    moderated              boolean not null,
    guests                 boolean not null,
    created_at             timestamptz not null,
    submitted_at           timestamptz,
    published_at           timestamptz,
    check (ends_at > starts_at),
    check (registration_closes_at > registration_opens_at),
    check (state not in ('PUBLISHED', 'POSTPONED') or published_at is not null)
);

create index academic_event_organizer on academic_event (organizer_id, state);
create index academic_event_series on academic_event (series_id);
create index academic_event_queue on academic_event (submitted_at) where state = 'SUBMITTED';

create table event_submission (
    event_id     uuid not null references academic_event on delete cascade,
    number       integer not null check (number > 0),
    submitted_at timestamptz not null,
    fields       jsonb not null,
    primary key (event_id, number)
);

create table event_change (
    id            uuid primary key,
    version       bigint not null,
    event_id      uuid not null references academic_event on delete cascade,
    state         text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    kind          text not null,
    mode          text not null,
    organizer_id  uuid not null references organization,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    time_zone     text not null,
    venue_name    text,
    venue_city    text,
    venue_country char(2),
    proposed_at   timestamptz not null
);

create unique index event_change_one_pending on event_change (event_id) where state = 'PENDING';

create table seat_pool (
    event_id       uuid not null references academic_event on delete cascade,
    attendance     text not null check (attendance in ('ON_SITE', 'ONLINE')),
    capacity       integer check (capacity > 0),
    taken          integer not null default 0 check (taken >= 0),
    registered     integer not null default 0 check (registered >= 0),
    waiting        integer not null default 0 check (waiting >= 0),
    last_number    bigint not null default 0,
    last_granted   boolean not null default false,
    primary key (event_id, attendance),
    constraint seat_pool_never_oversold check (taken <= capacity)
) with (fillfactor = 50);

comment on column seat_pool.last_granted is 'what the last one who asked was answered: lets one statement take a seat and say so';

create table registration (
    id                   uuid primary key,
    version              bigint not null,
    code                 text not null unique,
    event_id             uuid not null references academic_event,
    account_id           uuid references account,
    given_name           text not null,
    family_name          text,
    own_name             text,
    family_first         boolean not null,
    email                text not null,
    country              char(2),
    affiliation          text,
    attendance           text not null,
    accompanying         integer not null check (accompanying between 0 and 20),
    state                text not null check (state in ('PENDING', 'CONFIRMED', 'WAITING', 'REJECTED', 'CANCELLED')),
    number               bigint not null,
    language             text not null,
    registered_at        timestamptz not null,
    guest_key_hash       text unique,
    guest_key_expires_at timestamptz,
    foreign key (event_id, attendance) references seat_pool,
    constraint registration_number unique (event_id, attendance, number)
);

create unique index registration_one_live_per_account on registration (event_id, account_id)
    where state in ('PENDING', 'CONFIRMED', 'WAITING');
create unique index registration_one_live_per_address on registration (event_id, email)
    where state in ('PENDING', 'CONFIRMED', 'WAITING');
create index registration_waiting on registration (event_id, attendance, number) where state = 'WAITING';
create index registration_of_account on registration (account_id);
