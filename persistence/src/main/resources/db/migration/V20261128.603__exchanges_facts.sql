-- What the area of exchanges publishes for figures of other areas. The columns of these views are an interface: they are added to, not
-- changed, and a test pins them. No view tells a name, an address or an account.

-- One row for each stay that began. A stay counts for the country of the organization that sends and of the one that receives.
create view exchanges_stay_facts as
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
left join exchange_ledger l on l.mobility_id = m.id and l.cause = 'ARRIVAL'
left join (select distinct on (r.agreement_id, c.value ->> 'code')
                  r.agreement_id, c.value ->> 'code' as condition, c.value ->> 'kind' as kind
           from agreement_revision r
           cross join jsonb_array_elements(r.terms -> 'conditions') c
           order by r.agreement_id, c.value ->> 'code', r.number desc) k
    on k.agreement_id = n.agreement_id and k.condition = n.condition
where m.arrived_on is not null;

-- One row for each agreement that has been in force and each pair of its parties. ends_on is the last day of its last academic year.
create view exchanges_agreement_facts as
select a.id    as agreement_id,
       a.code  as agreement,
       r.terms -> 'title' as title,
       a.state,
       p.organization_id  as organization,
       o.country          as country,
       q.organization_id  as partner,
       w.country          as partner_country,
       case when left(a.first_year, 4) = right(a.first_year, 4) then make_date(left(a.first_year, 4)::int, 1, 1)
            else make_date(left(a.first_year, 4)::int, 9, 1) end as starts_on,
       case when left(a.last_year, 4) = right(a.last_year, 4)
            then make_date(right(coalesce(a.ends_after, a.last_year), 4)::int, 12, 31)
            else make_date(right(coalesce(a.ends_after, a.last_year), 4)::int, 8, 31) end as ends_on
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
join agreement_party p on p.agreement_id = a.id
join organization o on o.id = p.organization_id
join agreement_party q on q.agreement_id = a.id and q.organization_id <> p.organization_id
join organization w on w.id = q.organization_id
where a.state in ('IN_FORCE', 'NOTICE_GIVEN');
