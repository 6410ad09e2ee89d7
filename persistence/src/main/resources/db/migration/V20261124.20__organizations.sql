create table organization (
    id           uuid primary key,
    slug         text not null unique,
    display_name jsonb not null check (jsonb_typeof(display_name) = 'object' and display_name <> '{}'),
    sort_name    text not null,
    sector       text not null check (sector in ('NON_GOVERNMENTAL', 'GOVERNMENT', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'ENTERPRISE', 'TEAM')),
    country      char(2) check (country ~ '^[A-Z]{2}$'),
    city         text,
    ror_id       text unique,
    website      text,
    domains      text[] not null default '{}',
    parent_id    uuid references organization (id) deferrable initially deferred,
    successor_id uuid references organization (id) deferrable initially deferred,
    state        text not null check (state in ('REGISTERED', 'VERIFIED', 'REFUSED', 'CLOSED', 'MERGED')),
    established  int check (established between 1 and 2200),
    external_ids jsonb not null default '{}',
    source_hash  text,
    created_at   timestamptz not null,
    created_by   uuid,
    edited_at    timestamptz,
    version      bigint not null default 1,
    check (country is not null or sector = 'TEAM'),
    check (parent_id <> id),
    check (successor_id <> id),
    check (state <> 'MERGED' or successor_id is not null)
);

create index organization_sort_name on organization (sort_name, id);
create index organization_country on organization (country, sort_name);
create index organization_sector on organization (sector, sort_name);
create index organization_waiting on organization (created_at) where state = 'REGISTERED';
create index organization_parent on organization (parent_id) where parent_id is not null;
create index organization_successor on organization (successor_id) where successor_id is not null;
create index organization_domains on organization using gin (domains);

-- folded: without case, accents and vowel signs, each ideograph a word of its own, a space at both ends
create table organization_name (
    id              uuid primary key,
    organization_id uuid not null references organization (id) on delete cascade,
    kind            text not null check (kind in ('OFFICIAL', 'LABEL', 'ALIAS', 'ACRONYM')),
    language        text,
    value           text not null check (value <> ''),
    folded          text not null,
    unique nulls not distinct (organization_id, kind, language, value)
);

create unique index organization_name_one_official on organization_name (organization_id, language)
    nulls not distinct where kind = 'OFFICIAL';
create index organization_name_folded on organization_name using gin (folded gin_trgm_ops);

create table membership (
    organization_id uuid not null references organization (id) on delete cascade,
    account_id      uuid not null,
    role            text not null check (role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'TEACHER', 'REVIEWER')),
    since           timestamptz not null,
    primary key (organization_id, account_id, role)
);

create index membership_account on membership (account_id);
