-- How far out of balance the parties of an agreement may be, where they have agreed on that; in the unit in which they count.
create view exchanges_agreement_tolerance_facts as
select a.id as agreement_id, a.code as agreement, cast(r.terms -> 'policy' ->> 'tolerance' as numeric) as tolerance, r.terms -> 'policy' ->> 'unit' as unit
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
where r.terms -> 'policy' ->> 'tolerance' is not null;
