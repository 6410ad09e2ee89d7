-- References that applicants ask for, written by a link without an account.
create table exchange_reference (
    id             uuid primary key,
    code           text not null unique,
    application_id uuid not null references exchange_application (id),
    referee_name   text not null,
    email          text not null check (email = lower(email)),
    relation       text not null,
    language       text not null,
    state          text not null check (state in ('REQUESTED', 'GIVEN', 'DECLINED', 'WITHDRAWN')),
    requested_at   timestamptz not null,
    reminded_at    timestamptz,
    expires_at     timestamptz not null,
    answered_at    timestamptz,
    text           text,
    version        bigint not null,
    check ((answered_at is not null) = (state in ('GIVEN', 'DECLINED'))),
    check (text is null or state = 'GIVEN')
);
create index exchange_reference_application on exchange_reference (application_id, requested_at);
create index exchange_reference_email on exchange_reference (email);
-- One reference of a person for an application.
create unique index exchange_reference_one_each on exchange_reference (application_id, email)
    where state in ('REQUESTED', 'GIVEN');
