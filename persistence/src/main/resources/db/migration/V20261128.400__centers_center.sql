-- Language centers. What belongs to one center refers to it by its id.
create table centers (
    id         uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    state      text not null check (state in ('DRAFT', 'APPLIED', 'UNDER_REVIEW', 'RETURNED', 'REJECTED', 'APPROVED', 'LAPSED',
                   'AGREEMENT_SIGNED', 'NEVER_OPENED', 'OPENED', 'OPERATING', 'SUSPENDED', 'RENEWAL_DUE', 'TRANSFERRED',
                   'CLOSING', 'CLOSED')),
    kind       text not null check (kind in ('CONFUCIUS_INSTITUTE', 'CONFUCIUS_CLASSROOM', 'TEACHING_POINT',
                   'UNIVERSITY_LANGUAGE_CENTER', 'LUBAN_WORKSHOP', 'ENTERPRISE_TRAINING_CENTER', 'PARTNER_LANGUAGE_CENTER')),
    name       jsonb not null check (name <> '{}'),
    about      jsonb not null,
    host_id    uuid not null references organization (id),
    partner_id uuid references organization (id),
    country    char(2) not null,
    city       text not null check (city <> ''),
    address    text,
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    time_zone  text not null,
    weekend    text[] not null,
    languages  text[] not null check (cardinality(languages) > 0),
    created_at timestamptz not null,
    version    bigint not null,
    check ((latitude is null) = (longitude is null))
);
create index centers_host on centers (host_id);
create index centers_partner on centers (partner_id);
create index centers_country on centers (country, state);
create index centers_languages on centers using gin (languages);

create table center_holiday (
    center_id uuid not null references centers (id) on delete cascade,
    day       date not null,
    name      text not null check (name <> ''),
    primary key (center_id, day)
);
