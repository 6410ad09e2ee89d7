-- Calls for applications, and the applications.
create table exchange_call (
    id              uuid primary key,
    slug            text not null unique,
    agreement_id    uuid not null references exchange_agreement (id),
    organization_id uuid not null references organization (id),
    academic_year   text not null check (academic_year ~ '^\d{4}/\d{4}$'),
    title           jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    description     jsonb not null,
    opens_at        timestamptz not null,
    closes_at       timestamptz not null,
    time_zone       text not null,
    questions       jsonb not null,
    published_at    timestamptz,
    released_at     timestamptz,
    version         bigint not null,
    check (closes_at > opens_at),
    check (released_at is null or published_at is not null)
);
create index exchange_call_organization on exchange_call (organization_id);
create index exchange_call_public on exchange_call (closes_at) where published_at is not null;

create table exchange_call_condition (
    call_id   uuid not null references exchange_call (id) on delete cascade,
    position  int not null,
    condition text not null,
    primary key (call_id, position),
    unique (call_id, condition)
);

create table exchange_application (
    id           uuid primary key,
    code         text not null unique,
    call_id      uuid not null references exchange_call (id),
    account_id   uuid not null,
    term         text not null check (term in ('FULL_YEAR', 'FIRST', 'SECOND')),
    answers      jsonb not null,
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'OFFERED', 'RESERVE', 'REJECTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'NOMINATED')),
    score        numeric(5, 2) check (score between 0 and 100),
    allocated    text,
    applied_at   timestamptz not null,
    submitted_at timestamptz,
    version      bigint not null,
    check (state = 'DRAFT' or state = 'WITHDRAWN' or submitted_at is not null)
);
create unique index exchange_application_one_live on exchange_application (call_id, account_id)
    where state not in ('REJECTED', 'DECLINED', 'WITHDRAWN');
create index exchange_application_account on exchange_application (account_id);

create table exchange_application_wish (
    application_id uuid not null references exchange_application (id) on delete cascade,
    position       int not null,
    condition      text not null,
    primary key (application_id, position),
    unique (application_id, condition)
);

alter table nomination add constraint nomination_application_fk foreign key (application_id) references exchange_application (id);
