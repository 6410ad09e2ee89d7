-- Agreements that an office prepares for itself. They are in a table of their own: what reads agreements for other parties, lists,
-- figures or registers never meets one.
create table exchange_agreement_draft (
    id              uuid primary key,
    code            text not null unique,
    organization_id uuid not null references organization (id),
    content         jsonb not null check (jsonb_typeof(content) = 'object'),
    created_at      timestamptz not null,
    changed_at      timestamptz not null check (changed_at >= created_at),
    changed_by      uuid,
    changed_by_name text not null,
    version         bigint not null
);
create index exchange_agreement_draft_organization on exchange_agreement_draft (organization_id, changed_at desc);
create index exchange_agreement_draft_person on exchange_agreement_draft (changed_by);
