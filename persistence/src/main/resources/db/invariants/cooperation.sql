-- What figures, groups of countries and the registry must keep together; Invariants reads it.

-- rule budget-carriers: the budget of an alliance is carried by an organization that is a member in its year
select e.slug, b.budget_year, o.slug as carrier
from cooperation_budget b
join cooperation_entry e on e.id = b.alliance_id
join organization o on o.id = b.carrier_id
where not exists (select from cooperation_party p
                  where p.entry_id = b.alliance_id and p.organization_id = b.carrier_id
                    and p.role in ('INITIATOR', 'PRESIDENT', 'VICE_PRESIDENT', 'EXECUTIVE_COUNCIL', 'MEMBER', 'SECRETARIAT')
                    and (p.since is null or p.since <= make_date(b.budget_year, 12, 31))
                    and (p.until_date is null or p.until_date >= make_date(b.budget_year, 1, 1)));

-- rule one-secretariat: an alliance has one secretariat at a time
select e.slug, one.position, other.position as another
from cooperation_alliance a
join cooperation_entry e on e.id = a.id
join cooperation_party one on one.entry_id = a.id and one.role = 'SECRETARIAT'
join cooperation_party other on other.entry_id = a.id and other.role = 'SECRETARIAT' and other.position > one.position
where daterange(one.since, one.until_date, '[]') && daterange(other.since, other.until_date, '[]');

-- rule activity-members: whoever took part in an activity of an alliance was a member on its day
select e.slug, a.held_on, o.slug as participant
from cooperation_activity_participant t
join cooperation_activity a on a.id = t.activity_id
join cooperation_entry e on e.id = a.alliance_id
join organization o on o.id = t.organization_id
where not exists (select from cooperation_party p
                  where p.entry_id = a.alliance_id and p.organization_id = t.organization_id
                    and p.role in ('INITIATOR', 'PRESIDENT', 'VICE_PRESIDENT', 'EXECUTIVE_COUNCIL', 'MEMBER', 'SECRETARIAT')
                    and (p.since is null or p.since <= a.held_on) and (p.until_date is null or p.until_date >= a.held_on));

-- rule curriculum-whole: the shares of a curriculum add up to 100 percent
select e.slug, sum(s.percent) as percent
from cooperation_curriculum_share s join cooperation_entry e on e.id = s.programme_id
group by e.slug
having sum(s.percent) <> 100;

-- rule signatories-in-force: an instrument in force has two signatories, or one where one side can act alone
select e.slug, i.instrument_kind, count(p.entry_id) as signatories
from cooperation_instrument i
join cooperation_entry e on e.id = i.id
left join cooperation_party p on p.entry_id = i.id and p.role = 'SIGNATORY'
where i.state = 'IN_FORCE'
group by e.slug, i.instrument_kind
having count(p.entry_id) < case when i.instrument_kind in ('ACTION_PLAN', 'LETTER_OF_INTENT', 'ACCESSION', 'TERMINATION') then 1 else 2 end;

-- rule changed-instrument: what joins, amends, supplements or ends an instrument names it
select e.slug, i.instrument_kind
from cooperation_instrument i join cooperation_entry e on e.id = i.id
where i.instrument_kind in ('ACCESSION', 'AMENDMENT', 'ADDENDUM', 'TERMINATION')
  and not exists (
      select from cooperation_link l join cooperation_entry t on t.slug = l.reference and t.kind = 'INSTRUMENT'
      where l.entry_id = i.id and l.relation = 'CHANGES');

-- rule project-parties: whoever pursues an objective of a project or gives something to it is a party
select e.slug, o.slug as organization, x.what
from (select project_id, owner_id as organization_id, 'objective' as what from cooperation_objective
      union
      select project_id, organization_id, 'contribution' from cooperation_contribution) x
join cooperation_entry e on e.id = x.project_id
join organization o on o.id = x.organization_id
where not exists (select from cooperation_party p where p.entry_id = x.project_id and p.organization_id = x.organization_id);

-- rule evidence-parties: whoever showed evidence of a milestone or decided on it is a party of the project
select e.slug, m.number, o.slug as organization, x.what
from cooperation_milestone m
cross join lateral (values (m.submitted_for, 'shown'), (m.decided_for, 'decided')) x (organization_id, what)
join cooperation_entry e on e.id = m.project_id
join organization o on o.id = x.organization_id
where not exists (select from cooperation_party p where p.entry_id = m.project_id and p.organization_id = x.organization_id);

-- rule benefit-outside: whoever verified the benefit of a result is no party of the project
select e.slug, r.number, o.slug as verifier
from cooperation_result r
join cooperation_entry e on e.id = r.project_id
join organization o on o.id = r.verifier_id
where exists (select from cooperation_party p where p.entry_id = r.project_id and p.organization_id = r.verifier_id);

-- rule entry-links: a link to something else in the registry leads to something that is there
select e.slug, l.reference
from cooperation_link l join cooperation_entry e on e.id = l.entry_id
where l.target = 'ENTRY' and not exists (select from cooperation_entry t where t.slug = l.reference)
union all
select p.code, u.reference
from cooperation_proposal_outcome u join cooperation_proposal p on p.id = u.proposal_id
where u.target = 'ENTRY' and not exists (select from cooperation_entry t where t.slug = u.reference);

-- rule plans-by-day: the latest state kept of a project's plan is the plan
with latest as (
    select d.project_id, d.kept_on from cooperation_plan_period d where d.known_until = 'infinity'
), kept as (
    select l.project_id, 'objective' as what, o.position, concat_ws(' ', o.baseline, o.target, o.actual, o.due_on) as said
    from latest l join cooperation_plan_objective o on o.project_id = l.project_id and o.kept_on = l.kept_on
    union all
    select l.project_id, 'contribution', c.position, concat_ws(' ', c.organization_id, c.kind, c.pledged, c.delivered, c.unit)
    from latest l join cooperation_plan_contribution c on c.project_id = l.project_id and c.kept_on = l.kept_on
), planned as (
    select o.project_id, 'objective' as what, o.position, concat_ws(' ', o.baseline, o.target, o.actual, o.due_on) as said from cooperation_objective o
    union all
    select c.project_id, 'contribution', c.position, concat_ws(' ', c.organization_id, c.kind, c.pledged, c.delivered, c.unit)
    from cooperation_contribution c
)
select e.slug, x.what, x.position
from ((select * from kept except select * from planned) union (select * from planned except select * from kept)) x
join cooperation_entry e on e.id = x.project_id;
