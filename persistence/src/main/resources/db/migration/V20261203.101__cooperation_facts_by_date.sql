-- From when to when a record counts: an instrument from its signature, a programme no longer than until the day on which it ended.
create or replace view cooperation_registry_facts as
select e.id as entry_id, e.kind, e.way, coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, p.programme_kind) as subkind,
       coalesce(i.state, p.state, j.state) as state, c.country,
       greatest(e.begins_on, c.since) as since, least(e.ends_on, c.until_date) as until_date,
       greatest(case e.kind when 'INSTRUMENT' then i.signed_on when 'PROGRAMME' then coalesce(e.begins_on, p.approved_from) else e.begins_on end,
                c.since) as counted_since,
       least(e.ends_on, p.ended_on, c.until_date) as counted_until
from cooperation_entry e
left join cooperation_instrument i on i.id = e.id
left join cooperation_mechanism m on m.id = e.id
left join cooperation_alliance a on a.id = e.id
left join cooperation_programme p on p.id = e.id
left join cooperation_project j on j.id = e.id
cross join lateral (
    select coalesce(q.country, o.country) as country, q.since, q.until_date
    from cooperation_party q left join organization o on o.id = q.organization_id
    where q.entry_id = e.id and q.role <> 'OBSERVER'
    union
    select unnest(e.countries), null::date, null::date) c
where c.country is not null;

-- What was over before its end was asked for ended by the day on which its state became so.
update cooperation_entry e
   set ends_on = greatest(e.begins_on, x.ended_on)
  from (select i.id, i.state from cooperation_instrument i where i.state in ('DENOUNCED', 'REPLACED')
        union all
        select j.id, j.state from cooperation_project j where j.state in ('CLOSED', 'TERMINATED')) o
  cross join lateral (
        select cast(max(h.happened_at) as date) as ended_on from history_entry h
        where h.subject = 'REGISTRY_ENTRY' and h.subject_id = o.id and h.to_state = o.state and h.action = 'MOVED') x
 where o.id = e.id and x.ended_on is not null and (e.ends_on is null or o.state in ('CLOSED', 'TERMINATED') and e.ends_on > x.ended_on);
update cooperation_entry e
   set ends_on = greatest(e.begins_on, e.as_of)
 where e.ends_on is null
   and (exists (select from cooperation_instrument i where i.id = e.id and i.state in ('DENOUNCED', 'REPLACED'))
        or exists (select from cooperation_project j where j.id = e.id and j.state in ('CLOSED', 'TERMINATED')));
