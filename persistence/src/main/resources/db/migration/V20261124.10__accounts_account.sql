create table account (
    id                          uuid primary key,
    email                       text not null unique check (email = lower(email)),
    email_verified_at           timestamptz,
    password_hash               text,
    sessions_valid_from         timestamptz not null,
    given_name                  text not null,
    family_name                 text,
    own_name                    text,
    family_first                boolean not null default false,
    country                     char(2),
    affiliation_organization_id uuid,
    affiliation_text            text,
    orcid                       text,
    languages                   text[] not null default '{}',
    preferred_language          text not null,
    time_zone                   text not null,
    created_at                  timestamptz not null,
    disabled_at                 timestamptz,
    anonymised_at               timestamptz,
    version                     bigint not null,
    check (anonymised_at is null or disabled_at is not null)
);

create index account_created_at on account (created_at desc);
create index account_affiliation on account (affiliation_organization_id) where affiliation_organization_id is not null;
create index account_names on account using gin
    ((lower(given_name || ' ' || coalesce(family_name, '') || ' ' || coalesce(own_name, '') || ' ' || email)) gin_trgm_ops);

create table account_platform_role (
    account_id uuid not null references account on delete cascade,
    role       text not null check (role in ('ADMIN', 'AUTHORITY', 'ANALYST')),
    primary key (account_id, role)
);

create table api_token (
    id           uuid primary key,
    account_id   uuid not null references account on delete cascade,
    name         text not null,
    token_hash   char(64) not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    version      bigint not null,
    check (expires_at > created_at)
);

create index api_token_account on api_token (account_id);

create table account_link (
    id         uuid primary key,
    account_id uuid not null references account on delete cascade,
    purpose    text not null check (purpose in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL')),
    hash       char(64) not null unique,
    new_email  text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    version    bigint not null,
    check ((purpose = 'CHANGE_EMAIL') = (new_email is not null))
);

create index account_link_account on account_link (account_id);

create table sign_in_failure (
    key      text primary key,
    failures int not null,
    last_at  timestamptz not null
);

create index sign_in_failure_last_at on sign_in_failure (last_at);
