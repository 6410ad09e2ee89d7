-- A pool knows the version of its event. The statement that takes a place names the version whose terms admitted the person, so
-- that a place is never granted on terms that no longer hold. Who changes an event locks its row first and the pools after it.
alter table seat_pool add column event_version bigint not null default 0;
alter table seat_pool add column event_cancelled boolean not null default false;

update seat_pool p set event_version = e.version, event_cancelled = e.cancelled
  from academic_event e where e.id = p.event_id;

-- Whoever still held a place at a cancelled event, or waited for one, no longer does.
with live as (
    select r.id, r.state from registration r join academic_event e on e.id = r.event_id
     where e.cancelled and r.state not in ('CANCELLED', 'REJECTED')
), ended as (
    update registration r set state = 'CANCELLED', version = r.version + 1 from live where live.id = r.id
)
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_name, happened_at)
select gen_random_uuid(), 'REGISTRATION', live.id, 'EVENT_CANCELLED', live.state, 'CANCELLED', 'caravanserai', now() from live;

update seat_pool set taken = 0, registered = 0, waiting = 0 where event_cancelled;

alter table seat_pool add constraint seat_pool_empty_when_cancelled
    check (not event_cancelled or (taken = 0 and registered = 0 and waiting = 0));

create function seat_pool_takes_version() returns trigger language plpgsql as $$
begin
    select version, cancelled into new.event_version, new.event_cancelled from academic_event where id = new.event_id;
    return new;
end $$;

create trigger seat_pool_takes_version before insert on seat_pool
    for each row execute function seat_pool_takes_version();

create function academic_event_leads_pools() returns trigger language plpgsql as $$
begin
    update seat_pool set event_version = new.version, event_cancelled = new.cancelled where event_id = new.id;
    return new;
end $$;

create trigger academic_event_leads_pools after update on academic_event
    for each row when (old.version <> new.version or old.cancelled <> new.cancelled)
    execute function academic_event_leads_pools();
