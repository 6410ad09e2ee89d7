-- What happens in the course of stays, and requests for longer ones.
alter table mobility add column returned_early boolean not null default false;
alter table mobility add column interrupted_on date;
alter table mobility add column interrupted_days int not null default 0 check (interrupted_days >= 0);
alter table mobility add column extended_until date;
alter table mobility add column further_year text;
alter table mobility drop constraint mobility_state_check;
alter table mobility add constraint mobility_state_check
    check (state in ('EXPECTED', 'ARRIVED', 'INTERRUPTED', 'DEPARTED', 'NO_SHOW', 'CANCELLED'));
alter table mobility drop constraint mobility_check;
alter table mobility add constraint mobility_arrived_on
    check ((state in ('ARRIVED', 'INTERRUPTED', 'DEPARTED')) = (arrived_on is not null));
alter table mobility add constraint mobility_interrupted_on check ((state = 'INTERRUPTED') = (interrupted_on is not null));
alter table mobility add constraint mobility_extended_until check (extended_until > arrived_on);
create index mobility_under_way on mobility (state) where state in ('ARRIVED', 'INTERRUPTED');

create table stay_event (
    id               uuid primary key,
    mobility_id      uuid not null references mobility (id),
    kind             text not null check (kind in
        ('ARRIVAL', 'INTERRUPTION', 'RESUMPTION', 'EXTENSION', 'EARLY_RETURN', 'DEPARTURE', 'NO_SHOW')),
    effective_on     date not null,
    until_on         date,
    reason           text,
    recorded_by      uuid,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    check ((kind = 'EXTENSION') = (until_on is not null)),
    check (kind not in ('INTERRUPTION', 'EXTENSION', 'EARLY_RETURN') or reason is not null)
);
create index stay_event_mobility on stay_event (mobility_id);
create index stay_event_recorded_by on stay_event (recorded_by);
-- A stay arrives once, and ends once.
create unique index stay_event_once on stay_event (mobility_id, (kind = 'ARRIVAL'))
    where kind in ('ARRIVAL', 'EARLY_RETURN', 'DEPARTURE', 'NO_SHOW');

insert into stay_event (id, mobility_id, kind, effective_on, recorded_by_name, recorded_at)
select gen_random_uuid(), id, 'ARRIVAL', arrived_on, 'caravanserai', now() from mobility where arrived_on is not null
union all
select gen_random_uuid(), id, 'DEPARTURE', departed_on, 'caravanserai', now() from mobility where departed_on is not null;

-- Only a person is taken out of an event: the name of who recorded it, and the reason.
create function stay_event_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an event of a stay is never deleted' using errcode = 'check_violation';
    end if;
    if (new.id, new.mobility_id, new.kind, new.effective_on, new.until_on, new.recorded_by, new.recorded_at)
       is distinct from
       (old.id, old.mobility_id, old.kind, old.effective_on, old.until_on, old.recorded_by, old.recorded_at) then
        raise exception 'an event of a stay is never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger stay_event_final before update or delete on stay_event
    for each row execute function stay_event_is_final();

create table stay_extension (
    id                    uuid primary key,
    mobility_id           uuid not null references mobility (id),
    until_on              date not null,
    reason                text not null,
    asked_by_organization uuid not null references organization (id),
    further_year          text,
    state                 text not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'LAPSED')),
    note                  text,
    asked_at              timestamptz not null,
    decided_at            timestamptz,
    version               bigint not null,
    check ((state = 'ASKED') = (decided_at is null)),
    check (state <> 'REFUSED' or note is not null)
);
create index stay_extension_mobility on stay_extension (mobility_id, asked_at desc);
create index stay_extension_asked_by on stay_extension (asked_by_organization);
create unique index stay_extension_one_open on stay_extension (mobility_id) where state = 'ASKED';

-- A correction may be about a stay whose length was another one than its term; who holds a link has no account.
alter table exchange_ledger drop constraint if exists exchange_ledger_arrival_of_somebody;
alter table exchange_ledger add constraint exchange_ledger_arrival_of_somebody
    check (cause <> 'ARRIVAL' or mobility_id is not null);
alter table exchange_ledger drop constraint if exists exchange_ledger_correction_has_reason;
alter table exchange_ledger add constraint exchange_ledger_correction_has_reason
    check (cause <> 'CORRECTION' or reason is not null and recorded_by_name is not null);
create index exchange_ledger_mobility on exchange_ledger (mobility_id);

-- A stay counts for figures by all its entries.
create or replace view exchanges_stay_facts as
select m.id              as stay,
       a.code            as agreement,
       n.condition       as condition,
       k.kind,
       n.academic_year   as academic_year,
       n.from_organization,
       f.country         as from_country,
       n.to_organization,
       t.country         as to_country,
       m.arrived_on,
       m.departed_on,
       l.semesters,
       l.months
from mobility m
join nomination n on n.id = m.nomination_id
join exchange_agreement a on a.id = n.agreement_id
join organization f on f.id = n.from_organization
join organization t on t.id = n.to_organization
left join (select mobility_id, sum(semesters)::numeric(8, 2) as semesters, sum(months)::numeric(8, 2) as months
           from exchange_ledger where mobility_id is not null group by mobility_id) l on l.mobility_id = m.id
left join (select distinct on (r.agreement_id, c.value ->> 'code')
                  r.agreement_id, c.value ->> 'code' as condition, c.value ->> 'kind' as kind
           from agreement_revision r
           cross join jsonb_array_elements(r.terms -> 'conditions') c
           order by r.agreement_id, c.value ->> 'code', r.number desc) k
    on k.agreement_id = n.agreement_id and k.condition = n.condition
where m.arrived_on is not null;
