-- Agreements that were signed on paper. One side records it, and the agreement is in force; the other sides confirm or dispute it.
create table agreement_signing (
    id                       uuid primary key,
    agreement_id             uuid not null references exchange_agreement (id),
    revision                 int not null,
    hash                     char(64) not null,
    signed_on                date not null,
    file_id                  uuid references stored_file (id) on delete set null,
    recorded_by_organization uuid not null references organization (id),
    recorded_by              uuid not null,
    recorded_by_name         text not null,
    recorded_at              timestamptz not null,
    revision_before          int check (revision_before <> revision),
    state                    text not null check (state in ('RECORDED', 'CONFIRMED', 'DISPUTED', 'TAKEN_BACK')),
    version                  bigint not null,
    foreign key (agreement_id, revision, hash) references agreement_revision (agreement_id, number, hash),
    check (signed_on <= cast(recorded_at at time zone 'UTC' as date) + 1)
);
-- What another side disputes cannot be recorded again: the parties need another version, or approve this one here.
create unique index agreement_signing_once on agreement_signing (agreement_id, revision) where state <> 'TAKEN_BACK';
create index agreement_signing_organization on agreement_signing (recorded_by_organization);
create index agreement_signing_recorder on agreement_signing (recorded_by);
create index agreement_signing_file on agreement_signing (file_id);

create table agreement_signature (
    signing_id      uuid not null references agreement_signing (id) on delete cascade,
    position        int not null,
    organization_id uuid not null references organization (id),
    person_name     text not null check (person_name <> ''),
    capacity        text,
    primary key (signing_id, position)
);
create index agreement_signature_organization on agreement_signature (organization_id);

create table agreement_signing_answer (
    signing_id      uuid not null references agreement_signing (id) on delete cascade,
    organization_id uuid not null references organization (id),
    confirmed       boolean not null,
    reason          text,
    account_id      uuid,
    link_id         uuid references agreement_link (id),
    answered_by     text not null,
    answered_at     timestamptz not null,
    primary key (signing_id, organization_id),
    check (num_nonnulls(account_id, link_id) = 1),
    check (confirmed = (reason is null))
);
create index agreement_signing_answer_organization on agreement_signing_answer (organization_id);
create index agreement_signing_answer_account on agreement_signing_answer (account_id);
create index agreement_signing_answer_link on agreement_signing_answer (link_id);

-- A signature on paper counts as the approval of its party. Both are written in one transaction, in either order.
alter table agreement_approval add column signing_id uuid references agreement_signing (id) deferrable initially deferred;
alter table agreement_approval drop constraint agreement_approval_by_somebody;
alter table agreement_approval
    add constraint agreement_approval_by_somebody check (num_nonnulls(account_id, link_id, signing_id) = 1);
create index agreement_approval_signing on agreement_approval (signing_id);

-- Agreements in force by the word of one side alone: no version up to the one in force was agreed on by all parties themselves.
create view exchanges_one_sided_agreement as
select a.id as agreement_id, a.code as agreement, s.recorded_by_organization, s.recorded_at
from exchange_agreement a
join agreement_signing s on s.agreement_id = a.id and s.revision = a.revision_in_force and s.state = 'RECORDED'
where not exists (
    select from agreement_approval v
    left join agreement_signing w on w.id = v.signing_id
    where v.agreement_id = a.id and v.revision < a.revision_in_force and (w.id is null or w.state = 'CONFIRMED')
    group by v.revision
    having count(*) = (select count(*) from agreement_party p where p.agreement_id = a.id));
