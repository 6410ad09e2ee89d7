-- When centers were suspended, from their history: from the first day until the one on which they run again.
create view centers_suspension_facts as
select c.slug as center, cast(h.happened_at as date) as suspended_on,
       (select cast(min(n.happened_at) as date) from history_entry n
        where n.subject = 'CENTER' and n.subject_id = c.id and n.happened_at > h.happened_at
          and n.from_state = 'SUSPENDED' and n.to_state <> 'SUSPENDED') as resumed_on
from centers c
join history_entry h on h.subject = 'CENTER' and h.subject_id = c.id and h.to_state = 'SUSPENDED' and h.from_state <> 'SUSPENDED';

-- One row for each period in which a center was open and not suspended; until_date is its last day, null where no end is known.
create view centers_running_facts as
select c.center, c.title, c.kind, c.country, c.host, c.host_country, c.partner, c.partner_country,
       lower(p.period) as since, upper(p.period) - 1 as until_date
from centers_public_facts c
cross join lateral unnest(
    datemultirange(daterange(c.opened_on, case when c.closes_on < c.opened_on then c.opened_on else c.closes_on end, '[]'))
    - coalesce((select range_agg(daterange(s.suspended_on, s.resumed_on, '[)')) from centers_suspension_facts s where s.center = c.center),
               '{}'::datemultirange)) as p (period);
