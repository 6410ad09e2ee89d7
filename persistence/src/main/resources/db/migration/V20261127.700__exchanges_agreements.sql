-- Agreements between organizations. Their content is a chain of revisions that are never changed; an approval names the
-- revision and the hash of its content.
create table exchange_agreement (
    id                uuid primary key,
    code              text not null unique,
    state             text not null check (state in ('DRAFT', 'PROPOSED', 'IN_FORCE', 'NOTICE_GIVEN', 'WITHDRAWN')),
    revision          int not null check (revision >= 0),
    revision_in_force int check (revision_in_force between 1 and revision),
    first_year        text not null check (first_year ~ '^\d{4}/\d{4}$'),
    last_year         text not null check (last_year ~ '^\d{4}/\d{4}$'),
    ends_after        text check (ends_after ~ '^\d{4}/\d{4}$'),
    created_at        timestamptz not null,
    version           bigint not null,
    check (first_year <= last_year),
    check ((state = 'NOTICE_GIVEN') = (ends_after is not null)),
    check ((state in ('IN_FORCE', 'NOTICE_GIVEN')) = (revision_in_force is not null))
);

create table agreement_party (
    agreement_id    uuid not null references exchange_agreement (id) on delete cascade,
    position        int not null,
    organization_id uuid not null references organization (id),
    primary key (agreement_id, position),
    unique (agreement_id, organization_id)
);
create index agreement_party_organization on agreement_party (organization_id);

create table agreement_revision (
    id                       uuid primary key,
    agreement_id             uuid not null references exchange_agreement (id),
    number                   int not null check (number >= 1),
    terms                    jsonb not null check (jsonb_typeof(terms) = 'object'),
    hash                     char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
    proposed_by_organization uuid not null references organization (id),
    proposed_by_account      uuid not null,
    proposed_at              timestamptz not null,
    note                     text,
    version                  bigint not null,
    unique (agreement_id, number),
    unique (agreement_id, number, hash)
);

create function agreement_revision_is_final() returns trigger language plpgsql as $$
begin
    if (new.id, new.agreement_id, new.number, new.hash, new.proposed_at) is distinct from
       (old.id, old.agreement_id, old.number, old.hash, old.proposed_at) then
        raise exception 'a revision of an agreement is never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger agreement_revision_final before update on agreement_revision
    for each row execute function agreement_revision_is_final();

create table agreement_approval (
    agreement_id    uuid not null references exchange_agreement (id),
    revision        int not null,
    hash            char(64) not null,
    organization_id uuid not null references organization (id),
    account_id      uuid not null,
    approved_by     text not null,
    approved_at     timestamptz not null,
    primary key (agreement_id, revision, organization_id),
    foreign key (agreement_id, revision, hash) references agreement_revision (agreement_id, number, hash)
);
create index agreement_approval_organization on agreement_approval (organization_id);
create index agreement_approval_account on agreement_approval (account_id);

-- Never more places are reserved and taken than there are.
create table exchange_places (
    agreement_id  uuid not null references exchange_agreement (id),
    condition     text not null,
    academic_year text not null check (academic_year ~ '^\d{4}/\d{4}$'),
    places        int not null check (places >= 0),
    reserved      int not null default 0 check (reserved >= 0),
    taken         int not null default 0 check (taken >= 0),
    primary key (agreement_id, academic_year, condition),
    constraint exchange_places_not_exceeded check (reserved + taken <= places)
);
