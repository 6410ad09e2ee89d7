-- Terms of agreements for figures of other areas: columns may be added, not changed, and no name of a person is told.

-- One row for each revision that all parties have approved, or that is in force; countries and parties are those of the agreement. A term that
-- another revision has replaced ends as its own conditions say, the one in force as the agreement does.
create view exchanges_agreement_term_facts as
select a.code as agreement, r.terms -> 'title' as title, r.number as revision, p.parties, p.countries,
       cast(f.proposed_at as date) as first_proposed_on, cast(r.proposed_at as date) as proposed_on,
       cast(v.first_at as date) as first_approved_on, cast(coalesce(v.last_at, r.proposed_at) as date) as agreed_on,
       case when left(y.last_year, 4) = right(y.last_year, 4) then make_date(right(y.last_year, 4)::int, 12, 31)
            else make_date(right(y.last_year, 4)::int, 8, 31) end as ends_on
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id
join agreement_revision f on f.agreement_id = a.id and f.number = 1
join (select q.agreement_id, array_agg(q.organization_id order by q.organization_id) as parties,
             array_agg(distinct cast(o.country as text)) as countries
      from agreement_party q join organization o on o.id = q.organization_id group by q.agreement_id) p on p.agreement_id = a.id
left join (select agreement_id, revision, count(*) as approvals, min(approved_at) as first_at, max(approved_at) as last_at
           from agreement_approval group by agreement_id, revision) v on v.agreement_id = a.id and v.revision = r.number
cross join lateral (
    select case when r.number = a.revision_in_force then coalesce(a.ends_after, a.last_year)
                else coalesce((select max(c.value ->> 'lastYear') from jsonb_array_elements(r.terms -> 'conditions') c), a.last_year)
           end as last_year) y
where r.number = a.revision_in_force or v.approvals = cardinality(p.parties);

-- One row for each step towards a later term: a further revision is proposed, or a party approves it.
create view exchanges_agreement_step_facts as
select a.code as agreement, cast(r.proposed_at as date) as stepped_on
from exchange_agreement a join agreement_revision r on r.agreement_id = a.id and r.number > 1
union all
select a.code, cast(v.approved_at as date)
from exchange_agreement a join agreement_approval v on v.agreement_id = a.id and v.revision > 1;
