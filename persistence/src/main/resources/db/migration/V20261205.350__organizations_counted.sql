-- Only organizations that are verified, or were until they were closed, count in figures that anybody reads: otherwise one person could register two of them
-- and make up a country. They are those of the moment of asking, also for earlier days: what was refused was never one.
create view organization_uncounted as select id from organization where state not in ('VERIFIED', 'CLOSED', 'MERGED');
create index organization_uncounted_id on organization (id) where state not in ('VERIFIED', 'CLOSED', 'MERGED');

-- All stays that began; the sums of the area are compared with them.
create view exchange_stays_begun as
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
left join exchange_condition_kind k on k.agreement_id = n.agreement_id and k.condition = n.condition
where m.arrived_on is not null;

-- What the area publishes is between organizations that count. Sums by countries know no organizations: the others are taken off again.
create or replace view exchanges_stay_facts as
select s.* from exchange_stays_begun s
where not exists (select from organization_uncounted u where u.id = s.from_organization)
  and not exists (select from organization_uncounted u where u.id = s.to_organization);

create or replace view exchanges_flow_facts as
select from_country, to_country, nullif(kind, '') as kind, day as arrived_on, persons, semesters, months from exchange_flow_total
union all
select f.country, w.country, k.kind, t.day, -t.arrived, cast(-t.semesters as numeric(14, 2)), cast(-t.months as numeric(14, 2))
from (select x.* from organization_uncounted u join exchange_stay_total x on x.from_organization = u.id
      union all
      select x.* from organization_uncounted u join exchange_stay_total x on x.to_organization = u.id
      where not exists (select from organization_uncounted o where o.id = x.from_organization)) t
join organization f on f.id = t.from_organization
join organization w on w.id = t.to_organization
left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition;

create or replace view exchanges_stay_day_facts as
select t.agreement_id, a.code as agreement, t.condition, k.kind, t.academic_year, t.from_organization, f.country as from_country,
       t.to_organization, w.country as to_country, t.day, t.arrived, t.departed, t.semesters, t.months
from exchange_stay_total t
left join exchange_agreement a on a.id = t.agreement_id
left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
left join organization f on f.id = t.from_organization
left join organization w on w.id = t.to_organization
where not exists (select from organization_uncounted u where u.id = t.from_organization)
  and not exists (select from organization_uncounted u where u.id = t.to_organization);

create or replace view exchanges_stay_month_facts as
select m.agreement_id, m.from_organization, m.to_organization, m.month, m.first_on, m.last_on
from exchange_stay_month m
where not exists (select from organization_uncounted u where u.id = m.from_organization)
  and not exists (select from organization_uncounted u where u.id = m.to_organization);

create or replace view exchanges_agreement_facts as
select p.agreement_id,
       a.code             as agreement,
       r.terms -> 'title' as title,
       a.state,
       p.organization_id  as organization,
       p.country,
       p.partner_id       as partner,
       p.partner_country,
       p.starts_on,
       p.ends_on
from exchange_agreement_pair p
left join exchange_agreement a on a.id = p.agreement_id
left join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
where not exists (select from organization_uncounted u where u.id = p.organization_id)
  and not exists (select from organization_uncounted u where u.id = p.partner_id);

create or replace view exchanges_agreement_term_facts as
select agreement, title, revision, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on, agreement_id
from exchange_agreement_term
where not exists (select from organization_uncounted u where u.id = any (parties));

create or replace view exchanges_place_facts as
select a.code as agreement, c.title, p.condition, c.kind, p.academic_year,
       f.organization_id as from_organization, fo.country as from_country, t.organization_id as to_organization, too.country as to_country, p.places,
       case when left(p.academic_year, 4) = right(p.academic_year, 4) then make_date(right(p.academic_year, 4)::int, 12, 31)
            else make_date(right(p.academic_year, 4)::int, 8, 31) end as ends_on
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
  and not exists (select from organization_uncounted u where u.id = f.organization_id)
  and not exists (select from organization_uncounted u where u.id = t.organization_id);

-- Centers whose host counts; a center reads its own measures also where it does not.
create view centers_counted_facts as
select c.* from centers_public_facts c where not exists (select from organization_uncounted u where u.id = c.host);

-- The periods in which such centers ran; of a center of two institutions both count.
create view centers_counted_periods as
select r.* from centers_running_facts r where not exists (select from organization_uncounted u where u.id in (r.host, r.partner));
