-- Nominations beyond the places: asked for by one person with a reason, counted when another one has confirmed.
alter table nomination drop constraint nomination_state_check;
alter table nomination add constraint nomination_state_check
    check (state in ('UNCONFIRMED', 'PENDING', 'ACCEPTED', 'REJECTED', 'CANCELLED'));
drop index nomination_one_live;
create unique index nomination_one_live on nomination (agreement_id, condition, academic_year, email)
    where state in ('UNCONFIRMED', 'PENDING', 'ACCEPTED');

create table quota_exception (
    nomination_id     uuid primary key references nomination (id),
    organization_id   uuid not null references organization (id),
    reason            text not null check (reason <> ''),
    requested_by      uuid not null,
    requested_by_name text not null,
    requested_at      timestamptz not null,
    confirmed_by      uuid,
    confirmed_by_name text,
    confirmed_at      timestamptz,
    counted           boolean not null default false,
    constraint quota_exception_confirmation
        check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
    constraint quota_exception_second_person check (confirmed_by <> requested_by),
    constraint quota_exception_counted check (not counted or confirmed_by is not null)
);
create index quota_exception_waiting on quota_exception (organization_id) where confirmed_by is null;

alter table exchange_places add column exceptions int not null default 0 check (exceptions >= 0);
alter table exchange_places drop constraint exchange_places_not_exceeded;
alter table exchange_places add constraint exchange_places_not_exceeded
    check (reserved + taken <= places + exceptions);

-- No place beyond the quota without a confirmed exception that is counted, whoever changes the row.
create function exchange_places_exceptions_confirmed() returns trigger language plpgsql as $$
begin
    if new.exceptions > (select count(*) from quota_exception e join nomination n on n.id = e.nomination_id
                         where e.counted and (n.agreement_id, n.condition, n.academic_year)
                               = (new.agreement_id, new.condition, new.academic_year)) then
        raise exception 'a place beyond the quota needs a confirmed exception' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger exchange_places_exceptions_confirmed after insert or update of exceptions on exchange_places
    deferrable initially deferred
    for each row when (new.exceptions > 0) execute function exchange_places_exceptions_confirmed();
