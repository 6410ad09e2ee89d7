-- The event that an agreement came of, by its slug.
alter table exchange_agreement add column origin_event text check (length(origin_event) between 2 and 200);
create index exchange_agreement_origin on exchange_agreement (origin_event) where origin_event is not null;

-- What the area publishes for figures of other areas: agreements that name an event as their origin, with the day on which all parties had
-- agreed on the first content.
create view exchanges_origin_facts as
select a.code as agreement, r.terms -> 'title' as title, a.origin_event as event, t.agreed_on
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
cross join lateral (select min(f.agreed_on) as agreed_on from exchanges_agreement_term_facts f where f.agreement = a.code) t
where a.origin_event is not null and t.agreed_on is not null;
