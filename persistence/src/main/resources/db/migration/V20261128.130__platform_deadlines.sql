-- What is due, for whom and when; reminders that went out.
create table deadline (
    id                  uuid primary key,
    kind                text not null,
    subject_id          uuid not null,
    title               jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    link                text not null check (link like '/%'),
    due_at              timestamptz not null,
    time_zone           text not null,
    account_id          uuid,
    organization_id     uuid references organization (id),
    role                text,
    lead_days           int[] not null,
    escalate_days       int check (escalate_days >= 0),
    escalate_to         uuid references organization (id),
    escalate_role       text,
    state               text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    set_at              timestamptz not null,
    fell_due_at         timestamptz,
    escalated_at        timestamptz,
    ended_at            timestamptz,
    check ((organization_id is null) = (role is null)),
    check (account_id is null or organization_id is null),
    check ((escalate_days is null) = (escalate_to is null) and (escalate_days is null) = (escalate_role is null)),
    check ((state = 'OPEN') = (ended_at is null))
);
create unique index deadline_one_open on deadline (kind, subject_id) where state = 'OPEN';
create index deadline_due on deadline (due_at) where state = 'OPEN';
create index deadline_account on deadline (account_id, due_at) where state = 'OPEN' and account_id is not null;
create index deadline_role on deadline (organization_id, role, due_at) where state = 'OPEN' and organization_id is not null;

create table deadline_reminder (
    deadline_id uuid not null references deadline (id) on delete cascade,
    due_at      timestamptz not null,
    lead_days   int not null,
    claimed_at  timestamptz not null,
    primary key (deadline_id, due_at, lead_days)
);
