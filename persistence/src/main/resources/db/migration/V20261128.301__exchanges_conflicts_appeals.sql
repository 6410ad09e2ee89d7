-- A reviewer who is too close to an applicant neither reads nor scores the application.
create table exchange_conflict (
    id             uuid primary key,
    application_id uuid not null references exchange_application (id),
    reviewer_id    uuid not null,
    reason         text not null,
    declared_at    timestamptz not null,
    version        bigint not null,
    unique (application_id, reviewer_id)
);
create index exchange_conflict_reviewer on exchange_conflict (reviewer_id);

-- Whoever has declared a conflict has no review, in whatever order the two arrive.
create function exchange_review_without_conflict() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.application_id::text || new.reviewer_id::text, 0));
    if tg_table_name = 'exchange_review' and exists (
            select from exchange_conflict c
            where c.application_id = new.application_id and c.reviewer_id = new.reviewer_id)
       or tg_table_name = 'exchange_conflict' and exists (
            select from exchange_review r
            where r.application_id = new.application_id and r.reviewer_id = new.reviewer_id) then
        raise exception 'a reviewer with a conflict of interest has no review' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger exchange_review_no_conflict before insert or update on exchange_review
    for each row execute function exchange_review_without_conflict();
create trigger exchange_conflict_no_review before insert on exchange_conflict
    for each row execute function exchange_review_without_conflict();

-- One appeal for an application.
create table exchange_appeal (
    id             uuid primary key,
    application_id uuid not null unique references exchange_application (id),
    grounds        text not null,
    filed_at       timestamptz not null,
    decision       text check (decision in ('UPHELD', 'DISMISSED')),
    decision_note  text,
    decided_by     uuid,
    decided_at     timestamptz,
    version        bigint not null,
    check ((decision is null) = (decided_at is null)),
    check ((decision is null) = (decision_note is null))
);
create index exchange_appeal_decided_by on exchange_appeal (decided_by);

create index exchange_application_offers on exchange_application (offer_until) where state = 'OFFERED';

-- A call for the places that an earlier one has left.
alter table exchange_call add column follows uuid references exchange_call (id);
