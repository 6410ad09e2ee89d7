-- Invitations to become a member: the secret of the link is kept as its hash only.
create table organization_invitation (
    id              uuid primary key,
    organization_id uuid not null references organization (id) on delete cascade,
    email           text not null check (email = lower(email)),
    role            text not null check (role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'TEACHER', 'REVIEWER')),
    hash            char(64) not null unique,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null,
    accepted_at     timestamptz,
    withdrawn_at    timestamptz,
    version         bigint not null,
    check (expires_at > invited_at),
    check (accepted_at is null or withdrawn_at is null)
);

create unique index organization_invitation_one_open on organization_invitation (organization_id, email, role)
    where accepted_at is null and withdrawn_at is null;
create index organization_invitation_by_day on organization_invitation (organization_id, invited_at);
create index organization_invitation_email on organization_invitation (email);
