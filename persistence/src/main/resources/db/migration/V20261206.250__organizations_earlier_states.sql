-- Figures of a day count the organizations that counted at its end. A state that an organization has no more counts from known_from until known_until
-- (excluded), in UTC; kept by a trigger, of several changes on one day the last one counts. For days before it was registered here an organization
-- has the state of today: what is entered about them is entered today.
create table organization_earlier_state (
    organization_id uuid not null references organization (id) on delete cascade,
    known_from      date not null,
    known_until     date not null,
    state           text not null,
    primary key (organization_id, known_from),
    check (known_from < known_until),
    constraint organization_earlier_state_one_a_day exclude using gist
        (organization_id with =, daterange(known_from, known_until) with &&)
);
create index organization_earlier_state_until on organization_earlier_state (known_until);

create function organization_earlier_state_kept() returns trigger language plpgsql as $$
begin
    insert into organization_earlier_state (organization_id, known_from, known_until, state)
    select old.id, f.day, today_in_utc(), old.state
    from (select coalesce((select max(e.known_until) from organization_earlier_state e where e.organization_id = old.id),
                          cast(old.created_at at time zone 'UTC' as date)) as day) f
    where f.day < today_in_utc();
    return null;
end $$;
create trigger organization_earlier_state_kept after update of state on organization
    for each row when (old.state <> new.state) execute function organization_earlier_state_kept();

-- What is in the history of an organization that counts today: before it was first verified it did not count.
insert into organization_earlier_state (organization_id, known_from, known_until, state)
select o.id, cast(o.created_at at time zone 'UTC' as date), v.day, 'REGISTERED'
from organization o
cross join lateral (
    select cast(min(h.happened_at) at time zone 'UTC' as date) as day, count(*) as changes
    from history_entry h
    where h.subject = 'ORGANIZATION' and h.subject_id = o.id and h.from_state is distinct from h.to_state and h.from_state is not null) v
where o.state = 'VERIFIED' and v.changes = 1 and v.day > cast(o.created_at at time zone 'UTC' as date);

-- The organizations that do not count on a day.
create function organization_uncounted_on(asked date) returns table (id uuid) language sql stable as $$
select u.id from organization_uncounted u
where not exists (select from organization_earlier_state e where e.organization_id = u.id and e.known_from <= asked and e.known_until > asked)
union all
select e.organization_id from organization_earlier_state e
where e.known_from <= asked and e.known_until > asked and e.state not in ('VERIFIED', 'CLOSED', 'MERGED')
$$;

-- The universities that are known on a day, and exist: those that were verified then.
create function organization_verified_on(asked date) returns table (id uuid, slug text, sector text, country bpchar, established int)
    language sql stable as $$
select o.id, o.slug, o.sector, o.country, o.established
from organization o
left join organization_earlier_state e on e.organization_id = o.id and e.known_from <= asked and e.known_until > asked
where coalesce(e.state, o.state) = 'VERIFIED'
$$;
