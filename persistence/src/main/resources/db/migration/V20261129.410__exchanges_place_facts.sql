-- What agreements in force allow, for figures of other areas: columns may be added, not changed, and no name of a person is told.

-- One row for each condition of an agreement and each academic year in which it has places, with the sending and the receiving organization. A
-- condition that a later revision left out is that of the last revision that had it. ends_on is the last day of the academic year.
create view exchanges_place_facts as
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
where p.places > 0;
