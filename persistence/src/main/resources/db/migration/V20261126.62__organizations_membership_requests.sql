-- "I work here": people ask to act for an organization. An organization without managers is claimed by a link that was sent to
-- an address of its domain; of the secret in it only the hash is kept.
create table membership_request (
    id              uuid primary key,
    organization_id uuid not null references organization (id) on delete cascade,
    account_id      uuid not null references account (id) on delete cascade,
    role            text not null check (role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'TEACHER', 'REVIEWER')),
    note            text,
    state           text not null check (state in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    email           text check (email = lower(email)),
    hash            char(64) unique,
    link_expires_at timestamptz,
    requested_at    timestamptz not null,
    decided_at      timestamptz,
    version         bigint not null,
    check ((state = 'OPEN') = (decided_at is null)),
    check ((hash is null) = (link_expires_at is null)),
    check (hash is null or email is not null)
);

create unique index membership_request_one_open on membership_request (organization_id, account_id) where state = 'OPEN';
create index membership_request_account on membership_request (account_id);
