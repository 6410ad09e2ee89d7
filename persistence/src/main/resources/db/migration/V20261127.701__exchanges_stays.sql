-- Nominations, stays and the ledger of who has sent whom.
create table nomination (
    id                uuid primary key,
    code              text not null unique,
    agreement_id      uuid not null references exchange_agreement (id),
    condition         text not null,
    academic_year     text not null,
    term              text not null check (term in ('FULL_YEAR', 'FIRST', 'SECOND')),
    from_organization uuid not null references organization (id),
    to_organization   uuid not null references organization (id),
    given_name        text not null,
    family_name       text,
    email             text not null check (email = lower(email)),
    country           char(2),
    account_id        uuid,
    application_id    uuid,
    state             text not null check (state in ('PENDING', 'ACCEPTED', 'REJECTED', 'CANCELLED')),
    proposal_id       uuid not null,
    comment           text,
    nominated_at      timestamptz not null,
    decided_at        timestamptz,
    version           bigint not null,
    check (from_organization <> to_organization),
    check (state <> 'REJECTED' or comment is not null),
    foreign key (agreement_id, academic_year, condition)
        references exchange_places (agreement_id, academic_year, condition)
);
-- Nobody is nominated twice for the same year under one condition.
create unique index nomination_one_live on nomination (agreement_id, condition, academic_year, email)
    where state in ('PENDING', 'ACCEPTED');
create index nomination_from on nomination (from_organization, nominated_at desc);
create index nomination_to on nomination (to_organization, nominated_at desc);
create index nomination_account on nomination (account_id);
create index nomination_email on nomination (email);
create unique index nomination_application on nomination (application_id) where state in ('PENDING', 'ACCEPTED');

create table mobility (
    id            uuid primary key,
    code          text not null unique,
    nomination_id uuid not null unique references nomination (id),
    state         text not null check (state in ('EXPECTED', 'ARRIVED', 'DEPARTED', 'NO_SHOW', 'CANCELLED')),
    arrived_on    date,
    departed_on   date,
    version       bigint not null,
    check ((state in ('ARRIVED', 'DEPARTED')) = (arrived_on is not null)),
    check ((state = 'DEPARTED') = (departed_on is not null)),
    check (departed_on >= arrived_on)
);

create table exchange_ledger (
    id                uuid primary key,
    agreement_id      uuid not null references exchange_agreement (id),
    condition         text not null,
    academic_year     text not null,
    from_organization uuid not null references organization (id),
    to_organization   uuid not null references organization (id),
    persons           int not null,
    semesters         numeric(8, 2) not null,
    months            numeric(8, 2) not null,
    cause             text not null check (cause in ('ARRIVAL')),
    mobility_id       uuid not null references mobility (id),
    recorded_at       timestamptz not null,
    check (from_organization <> to_organization)
);
create unique index exchange_ledger_one_arrival on exchange_ledger (mobility_id) where cause = 'ARRIVAL';
create index exchange_ledger_from on exchange_ledger (from_organization, academic_year);
create index exchange_ledger_to on exchange_ledger (to_organization, academic_year);
create index exchange_ledger_agreement on exchange_ledger (agreement_id, academic_year);

-- Only the merging of organizations touches an entry, and only its two ends.
create function exchange_ledger_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a ledger entry is never deleted' using errcode = 'check_violation';
    end if;
    if (new.id, new.agreement_id, new.condition, new.academic_year, new.persons, new.semesters, new.months, new.cause,
        new.mobility_id, new.recorded_at) is distinct from
       (old.id, old.agreement_id, old.condition, old.academic_year, old.persons, old.semesters, old.months, old.cause,
        old.mobility_id, old.recorded_at) then
        raise exception 'a ledger entry is never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger exchange_ledger_final before update or delete on exchange_ledger
    for each row execute function exchange_ledger_is_final();
