-- By a link a person without an account acts for one party of one agreement.
create table agreement_link (
    id              uuid primary key,
    code            text not null unique,
    agreement_id    uuid not null references exchange_agreement (id),
    organization_id uuid not null references organization (id),
    person_name     text not null,
    email           text not null check (email = lower(email)),
    created_by      uuid not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    version         bigint not null,
    check (expires_at > created_at)
);
create index agreement_link_agreement on agreement_link (agreement_id, created_at desc);
create index agreement_link_organization on agreement_link (organization_id);
create index agreement_link_email on agreement_link (email);

-- What was proposed or approved by a link is attributed to it.
alter table agreement_approval alter column account_id drop not null;
alter table agreement_approval add column link_id uuid references agreement_link (id);
alter table agreement_approval add constraint agreement_approval_by_somebody check (num_nonnulls(account_id, link_id) = 1);
create index agreement_approval_link on agreement_approval (link_id);
alter table agreement_revision alter column proposed_by_account drop not null;
alter table agreement_revision add column proposed_by_link uuid references agreement_link (id);
alter table agreement_revision
    add constraint agreement_revision_by_somebody check (num_nonnulls(proposed_by_account, proposed_by_link) = 1);
