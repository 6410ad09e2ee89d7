-- A link speaks for its party when its address is of the organization or the authority has looked at it.
create or replace view exchanges_one_sided_agreement as
select a.id as agreement_id, a.code as agreement, s.recorded_by_organization, s.recorded_at
from exchange_agreement a
join agreement_signing s on s.agreement_id = a.id and s.revision = a.revision_in_force and s.state = 'RECORDED'
where not exists (
    select from agreement_approval v
    left join agreement_signing w on w.id = v.signing_id
    left join agreement_link l on l.id = v.link_id
    where v.agreement_id = a.id and v.revision < a.revision_in_force and (w.id is null or w.state = 'CONFIRMED')
      and (l.id is null or l.standing in ('OF_THE_ORGANIZATION', 'ACCEPTED'))
    group by v.revision
    having count(*) = (select count(*) from agreement_party p where p.agreement_id = a.id));

-- Agreements in force that do not count in public figures: one side recorded them and no other has confirmed it, or somebody approved or confirmed
-- them by a link that does not speak for its party. They count where all parties had agreed on an earlier version.
create view exchange_agreement_uncounted as
select o.agreement_id from exchanges_one_sided_agreement o
union
select a.id
from (select v.agreement_id, v.revision
      from agreement_link l join agreement_approval v on v.link_id = l.id
      where l.standing in ('WAITING', 'REFUSED')
      union
      select s.agreement_id, s.revision
      from agreement_link l
      join agreement_signing_answer w on w.link_id = l.id and w.confirmed
      join agreement_signing s on s.id = w.signing_id
      where l.standing in ('WAITING', 'REFUSED')) u
join exchange_agreement a on a.id = u.agreement_id and a.revision_in_force = u.revision
where not exists (
    select from agreement_approval v
    left join agreement_signing w on w.id = v.signing_id
    left join agreement_link l on l.id = v.link_id
    where v.agreement_id = a.id and v.revision < a.revision_in_force and (w.id is null or w.state = 'CONFIRMED')
      and (l.id is null or l.standing in ('OF_THE_ORGANIZATION', 'ACCEPTED'))
    group by v.revision
    having count(*) = (select count(*) from agreement_party p where p.agreement_id = a.id));
create index agreement_link_not_speaking on agreement_link (id) where standing in ('WAITING', 'REFUSED');

-- What the area publishes about a day is between organizations that counted on it, under agreements that count. The views without a day answer for
-- today.
create function exchanges_stay_facts_on(asked date)
    returns table (stay uuid, agreement text, condition text, kind text, academic_year text, from_organization uuid, from_country bpchar,
                   to_organization uuid, to_country bpchar, arrived_on date, departed_on date, semesters numeric, months numeric)
    language sql stable as $$
select s.stay, s.agreement, s.condition, s.kind, s.academic_year, s.from_organization, s.from_country, s.to_organization, s.to_country,
       s.arrived_on, s.departed_on, s.semesters, s.months
from exchange_stays_begun s
where not exists (select from organization_uncounted_on(asked) u where u.id = s.from_organization)
  and not exists (select from organization_uncounted_on(asked) u where u.id = s.to_organization)
  and not exists (select from exchange_agreement_uncounted u join exchange_agreement a on a.id = u.agreement_id where a.code = s.agreement)
$$;
create or replace view exchanges_stay_facts as
select stay, agreement, condition, kind, academic_year, from_organization, cast(from_country as char(2)) as from_country,
       to_organization, cast(to_country as char(2)) as to_country, arrived_on, departed_on, cast(semesters as numeric(8, 2)) as semesters,
       cast(months as numeric(8, 2)) as months
from exchanges_stay_facts_on(today_in_utc());

-- Sums by countries know neither organizations nor agreements: stays that do not count are taken off again, each once.
create function exchanges_flow_facts_on(asked date)
    returns table (from_country bpchar, to_country bpchar, kind text, arrived_on date, persons int, semesters numeric, months numeric)
    language sql stable as $$
select t.from_country, t.to_country, nullif(t.kind, ''), t.day, t.persons, t.semesters, t.months from exchange_flow_total t
union all
select f.country, w.country, k.kind, t.day, -t.arrived, cast(-t.semesters as numeric(14, 2)), cast(-t.months as numeric(14, 2))
from (select x.* from organization_uncounted_on(asked) u join exchange_stay_total x on x.from_organization = u.id
      union
      select x.* from organization_uncounted_on(asked) u join exchange_stay_total x on x.to_organization = u.id
      union
      select x.* from exchange_agreement_uncounted u join exchange_stay_total x on x.agreement_id = u.agreement_id) t
join organization f on f.id = t.from_organization
join organization w on w.id = t.to_organization
left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
$$;
create or replace view exchanges_flow_facts as
select cast(from_country as char(2)) as from_country, cast(to_country as char(2)) as to_country, kind, arrived_on, persons,
       cast(semesters as numeric(14, 2)) as semesters, cast(months as numeric(14, 2)) as months
from exchanges_flow_facts_on(today_in_utc());

create function exchanges_stay_day_facts_on(asked date)
    returns table (agreement_id uuid, agreement text, condition text, kind text, academic_year text, from_organization uuid, from_country bpchar,
                   to_organization uuid, to_country bpchar, day date, arrived int, departed int, semesters numeric, months numeric)
    language sql stable as $$
select t.agreement_id, a.code, t.condition, k.kind, t.academic_year, t.from_organization, f.country,
       t.to_organization, w.country, t.day, t.arrived, t.departed, t.semesters, t.months
from exchange_stay_total t
left join exchange_agreement a on a.id = t.agreement_id
left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
left join organization f on f.id = t.from_organization
left join organization w on w.id = t.to_organization
where not exists (select from organization_uncounted_on(asked) u where u.id = t.from_organization)
  and not exists (select from organization_uncounted_on(asked) u where u.id = t.to_organization)
  and not exists (select from exchange_agreement_uncounted u where u.agreement_id = t.agreement_id)
$$;
create or replace view exchanges_stay_day_facts as
select agreement_id, agreement, condition, kind, academic_year, from_organization, cast(from_country as char(2)) as from_country,
       to_organization, cast(to_country as char(2)) as to_country, day, arrived, departed, cast(semesters as numeric(12, 2)) as semesters,
       cast(months as numeric(12, 2)) as months
from exchanges_stay_day_facts_on(today_in_utc());

create function exchanges_stay_month_facts_on(asked date)
    returns table (agreement_id uuid, from_organization uuid, to_organization uuid, month date, first_on date, last_on date)
    language sql stable as $$
select m.agreement_id, m.from_organization, m.to_organization, m.month, m.first_on, m.last_on
from exchange_stay_month m
where not exists (select from organization_uncounted_on(asked) u where u.id = m.from_organization)
  and not exists (select from organization_uncounted_on(asked) u where u.id = m.to_organization)
  and not exists (select from exchange_agreement_uncounted u where u.agreement_id = m.agreement_id)
$$;
create or replace view exchanges_stay_month_facts as
select agreement_id, from_organization, to_organization, month, first_on, last_on from exchanges_stay_month_facts_on(today_in_utc());

-- With the last day as it is known now.
create function exchanges_agreement_facts_counted_on(asked date)
    returns table (agreement_id uuid, agreement text, title jsonb, state text, organization uuid, country bpchar, partner uuid,
                   partner_country bpchar, starts_on date, ends_on date)
    language sql stable as $$
select p.agreement_id, a.code, r.terms -> 'title', a.state, p.organization_id, p.country, p.partner_id, p.partner_country, p.starts_on, p.ends_on
from exchange_agreement_pair p
left join exchange_agreement a on a.id = p.agreement_id
left join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
where not exists (select from organization_uncounted_on(asked) u where u.id = p.organization_id)
  and not exists (select from organization_uncounted_on(asked) u where u.id = p.partner_id)
  and not exists (select from exchange_agreement_uncounted u where u.agreement_id = p.agreement_id)
$$;
create or replace view exchanges_agreement_facts as
select agreement_id, agreement, title, state, organization, cast(country as char(2)) as country, partner,
       cast(partner_country as char(2)) as partner_country, starts_on, ends_on
from exchanges_agreement_facts_counted_on(today_in_utc());

-- With the last day as it was known at the end of the day.
create or replace function exchanges_agreement_facts_on(asked date)
    returns table (agreement_id uuid, agreement text, title jsonb, organization uuid, country bpchar, partner uuid, partner_country bpchar,
                   starts_on date, ends_on date)
    language sql stable as $$
select a.agreement_id, a.agreement, a.title, a.organization, a.country, a.partner, a.partner_country, a.starts_on, coalesce(e.ends_on, a.ends_on)
from exchanges_agreement_facts_counted_on(asked) a
left join (select distinct on (x.agreement_id) x.agreement_id, x.ends_on from exchange_agreement_earlier_end x
           where x.known_until > asked order by x.agreement_id, x.known_until) e on e.agreement_id = a.agreement_id
$$;

create function exchanges_agreement_term_facts_on(asked date)
    returns table (agreement text, title jsonb, revision int, parties uuid[], countries text[], first_proposed_on date, proposed_on date,
                   first_approved_on date, agreed_on date, ends_on date, agreement_id uuid)
    language sql stable as $$
select t.agreement, t.title, t.revision, t.parties, t.countries, t.first_proposed_on, t.proposed_on, t.first_approved_on, t.agreed_on, t.ends_on,
       t.agreement_id
from exchange_agreement_term t
where not exists (select from organization_uncounted_on(asked) u join agreement_party p on p.organization_id = u.id
                  where p.agreement_id = t.agreement_id)
  and not exists (select from exchange_agreement_uncounted u where u.agreement_id = t.agreement_id)
$$;
create or replace view exchanges_agreement_term_facts as
select agreement, title, revision, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on, agreement_id
from exchanges_agreement_term_facts_on(today_in_utc());

create function exchanges_place_facts_on(asked date)
    returns table (agreement text, title jsonb, condition text, kind text, academic_year text, from_organization uuid, from_country bpchar,
                   to_organization uuid, to_country bpchar, places int, ends_on date)
    language sql stable as $$
select a.code, c.title, p.condition, c.kind, p.academic_year, f.organization_id, fo.country, t.organization_id, too.country, p.places,
       case when left(p.academic_year, 4) = right(p.academic_year, 4) then make_date(right(p.academic_year, 4)::int, 12, 31)
            else make_date(right(p.academic_year, 4)::int, 8, 31) end
from exchange_places p
join exchange_agreement a on a.id = p.agreement_id and a.state in ('IN_FORCE', 'NOTICE_GIVEN')
join (select distinct on (r.agreement_id, e.value ->> 'code')
             r.agreement_id, r.terms -> 'title' as title, e.value ->> 'code' as condition, e.value ->> 'kind' as kind,
             (e.value ->> 'from')::int - 1 as sender, (e.value ->> 'to')::int - 1 as receiver
      from agreement_revision r
      join exchange_agreement g on g.id = r.agreement_id and r.number <= g.revision_in_force
      cross join jsonb_array_elements(r.terms -> 'conditions') e
      order by r.agreement_id, e.value ->> 'code', r.number desc) c on c.agreement_id = p.agreement_id and c.condition = p.condition
join agreement_party f on f.agreement_id = p.agreement_id and f.position = c.sender
join organization fo on fo.id = f.organization_id
join agreement_party t on t.agreement_id = p.agreement_id and t.position = c.receiver
join organization too on too.id = t.organization_id
where p.places > 0
  and not exists (select from organization_uncounted_on(asked) u where u.id = f.organization_id)
  and not exists (select from organization_uncounted_on(asked) u where u.id = t.organization_id)
  and not exists (select from exchange_agreement_uncounted u where u.agreement_id = p.agreement_id)
$$;
create or replace view exchanges_place_facts as
select agreement, title, condition, kind, academic_year, from_organization, cast(from_country as char(2)) as from_country, to_organization,
       cast(to_country as char(2)) as to_country, places, ends_on
from exchanges_place_facts_on(today_in_utc());

-- An event is not said to have led to an agreement that does not count.
create or replace view exchanges_origin_facts as
select a.code as agreement, r.terms -> 'title' as title, a.origin_event as event, t.agreed_on
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
cross join lateral (select min(f.agreed_on) as agreed_on from exchange_agreement_term f where f.agreement_id = a.id) t
where a.origin_event is not null and t.agreed_on is not null
  and not exists (select from exchange_agreement_uncounted u where u.agreement_id = a.id);
