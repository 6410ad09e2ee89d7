-- A refused organization that was corrected is sent to the authority once more; it is not public meanwhile.
alter table organization drop constraint organization_state_check;
alter table organization add constraint organization_state_check
    check (state in ('REGISTERED', 'VERIFIED', 'REFUSED', 'RESUBMITTED', 'CLOSED', 'MERGED'));

-- What the registry said of organizations that nobody has verified was taken on their own claim.
update organization set source_hash = null where state = 'REGISTERED' and source_hash is not null;

-- A ROR identifier is unique among those that were verified or that came from the registry; a mere claim blocks nobody.
alter table organization drop constraint organization_ror_id_key;
create unique index organization_ror_id_verified on organization (ror_id)
    where state in ('VERIFIED', 'CLOSED', 'MERGED') or source_hash is not null;
create index organization_ror_id on organization (ror_id) where ror_id is not null;

-- A change of names, sector, country, ROR identifier or domains of a verified organization, waiting for the authority.
create table organization_change (
    id              uuid primary key,
    organization_id uuid not null references organization (id) on delete cascade,
    state           text not null check (state in ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposed        jsonb not null check (jsonb_typeof(proposed) = 'object'),
    proposed_at     timestamptz not null,
    decided_at      timestamptz,
    version         bigint not null,
    check ((state = 'PENDING') = (decided_at is null))
);

create unique index organization_change_one_pending on organization_change (organization_id) where state = 'PENDING';
create index organization_change_waiting on organization_change (proposed_at) where state = 'PENDING';
