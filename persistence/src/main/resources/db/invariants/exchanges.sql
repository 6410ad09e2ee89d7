-- What agreements, places, nominations and the ledger must keep together; Invariants reads it.

-- rule places-reserved: places reserved are those of nominations that hold one and whose person has not arrived
select p.agreement_id, p.condition, p.academic_year, p.reserved, count(n.id) as holding
from exchange_places p
left join (nomination n left join mobility m on m.nomination_id = n.id)
    on n.agreement_id = p.agreement_id and n.condition = p.condition and n.academic_year = p.academic_year
   and n.state in ('PENDING', 'ACCEPTED') and coalesce(m.state, 'EXPECTED') = 'EXPECTED'
group by p.agreement_id, p.condition, p.academic_year, p.reserved
having p.reserved <> count(n.id);

-- rule places-promised: places promised are those that calls have allocated, offered or that were accepted
select p.agreement_id, p.condition, p.academic_year, p.promised, count(h.id) as held
from exchange_places p
left join (select a.id, c.agreement_id, c.condition, k.academic_year
           from exchange_application a
           join exchange_call k on k.id = a.call_id
           join exchange_call_condition c on c.call_id = k.id and c.key = a.allocated
           where a.state in ('SUBMITTED', 'OFFERED', 'ACCEPTED')) h
    on h.agreement_id = p.agreement_id and h.condition = p.condition and h.academic_year = p.academic_year
group by p.agreement_id, p.condition, p.academic_year, p.promised
having p.promised <> count(h.id);

-- rule exceptions-confirmed: exceptions beyond the places are those that a second person has confirmed
select p.agreement_id, p.condition, p.academic_year, p.exceptions, count(e.nomination_id) as confirmed
from exchange_places p
left join (nomination n join quota_exception e on e.nomination_id = n.id and e.counted
               and e.confirmed_by <> e.requested_by and n.state in ('PENDING', 'ACCEPTED'))
    on n.agreement_id = p.agreement_id and n.condition = p.condition and n.academic_year = p.academic_year
group by p.agreement_id, p.condition, p.academic_year, p.exceptions
having p.exceptions <> count(e.nomination_id);

-- rule places-taken: places taken are those of people who have arrived, also in a year into which a stay was extended
select p.agreement_id, p.condition, p.academic_year, p.taken, count(t.id) as arrived
from exchange_places p
left join (select m.id, n.agreement_id, n.condition, n.academic_year
           from nomination n join mobility m on m.nomination_id = n.id
           where m.state in ('ARRIVED', 'INTERRUPTED', 'DEPARTED')
           union all
           select m.id, n.agreement_id, n.condition, m.further_year
           from nomination n join mobility m on m.nomination_id = n.id
           where m.further_year is not null) t
    on t.agreement_id = p.agreement_id and t.condition = p.condition and t.academic_year = p.academic_year
group by p.agreement_id, p.condition, p.academic_year, p.taken
having p.taken <> count(t.id);

-- rule arrivals-in-ledger: everybody who has arrived is in the ledger
select m.code, m.state from mobility m
where m.state in ('ARRIVED', 'INTERRUPTED', 'DEPARTED')
  and not exists (select from exchange_ledger l where l.mobility_id = m.id and l.cause = 'ARRIVAL');

-- rule moves-even: what was taken away from one agreement when a stay moved was added to another one
select l.mobility_id, sum(l.persons) as persons, sum(l.semesters) as semesters, sum(l.months) as months
from exchange_ledger l where l.cause = 'MOVED'
group by l.mobility_id
having (sum(l.persons), sum(l.semesters), sum(l.months)) <> (0, 0, 0);

-- rule wishes-of-the-call: applications wish for conditions of their call
select a.code, w.place
from exchange_application a
join exchange_application_wish w on w.application_id = a.id
where a.state in ('DRAFT', 'SUBMITTED')
  and not exists (select from exchange_call_condition c where c.call_id = a.call_id and c.key = w.place);

-- rule stays-have-events: what a stay says of its course is what its events say
select m.code, m.state from mobility m
where m.arrived_on is distinct from (select e.effective_on from stay_event e where e.mobility_id = m.id and e.kind = 'ARRIVAL'
                                     and not e.corrected)
   or m.departed_on is distinct from (select e.effective_on from stay_event e
                                      where e.mobility_id = m.id and e.kind in ('DEPARTURE', 'EARLY_RETURN')
                                      and not e.corrected)
   or m.extended_until is distinct from (select max(e.until_on) from stay_event e where e.mobility_id = m.id);

-- rule accepted-have-stay: every accepted nomination has a stay, and no other has a live one
select n.code, n.state, m.state as stay
from nomination n left join mobility m on m.nomination_id = n.id
where (n.state = 'ACCEPTED') <> (m.id is not null and m.state <> 'CANCELLED');

-- rule invitations-approved: whoever was nominated by invitation had all approvals
select i.code, i.state from invitation i
where i.state in ('READY', 'NOMINATED')
  and (select count(*) from invitation_approval a where a.invitation_id = i.id and a.state = 'GIVEN') <> 4;

-- rule in-force-approved: what is in force was approved by all parties with the hash of its content
select a.code, p.organization_id
from exchange_agreement a
join agreement_party p on p.agreement_id = a.id
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
where not exists (select from agreement_approval v
                  where v.agreement_id = a.id and v.revision = r.number and v.hash = r.hash
                    and v.organization_id = p.organization_id);

-- rule signings-approved: a record of a signature on paper is the approval of its version for as long as nobody disputes it
select a.code, s.revision, s.state
from agreement_signing s
join exchange_agreement a on a.id = s.agreement_id
where (s.state in ('RECORDED', 'CONFIRMED')) <> exists (select from agreement_approval v where v.signing_id = s.id)
   or s.state = 'CONFIRMED' and exists (
          select from agreement_party p where p.agreement_id = s.agreement_id
            and not exists (select from agreement_signing_answer w
                            where w.signing_id = s.id and w.organization_id = p.organization_id and w.confirmed));

-- rule balance-totals: the sums of balances are those of the ledger
select coalesce(l.agreement_id, t.agreement_id), coalesce(l.condition, t.condition),
       coalesce(l.academic_year, t.academic_year), l.months as ledger, t.months as total
from (select agreement_id, condition, academic_year, from_organization, to_organization,
             sum(persons) as persons, sum(semesters) as semesters, sum(months) as months
      from exchange_ledger
      group by agreement_id, condition, academic_year, from_organization, to_organization) l
full join (select * from exchange_balance_total where (persons, semesters, months) <> (0, 0, 0)) t
    using (agreement_id, condition, academic_year, from_organization, to_organization)
where (coalesce(l.persons, 0), coalesce(l.semesters, 0), coalesce(l.months, 0))
      is distinct from (coalesce(t.persons, 0), coalesce(t.semesters, 0), coalesce(t.months, 0));

-- rule stay-totals: the sums of stays by agreement and day are those of the stays and the ledger
select coalesce(l.agreement_id, t.agreement_id), coalesce(l.condition, t.condition), coalesce(l.day, t.day), l.arrived as stays,
       t.arrived as total, l.months as ledger, t.months
from (select n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, v.day, sum(v.arrived) as arrived,
             sum(v.departed) as departed, sum(v.semesters) as semesters, sum(v.months) as months
      from mobility m
      join nomination n on n.id = m.nomination_id
      left join (select mobility_id, sum(semesters) as semesters, sum(months) as months
                 from exchange_ledger where mobility_id is not null group by mobility_id) e on e.mobility_id = m.id
      cross join lateral (values (m.arrived_on, 1, 0, coalesce(e.semesters, 0), coalesce(e.months, 0)), (m.departed_on, 0, 1, 0, 0))
          v (day, arrived, departed, semesters, months)
      where m.arrived_on is not null and v.day is not null
      group by n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, v.day) l
full join (select agreement_id, condition, academic_year, from_organization, to_organization, day, sum(arrived) as arrived,
                  sum(departed) as departed, sum(semesters) as semesters, sum(months) as months
           from exchange_stay_total
           group by agreement_id, condition, academic_year, from_organization, to_organization, day
           having (sum(arrived), sum(departed), sum(semesters), sum(months)) <> (0, 0, 0, 0)) t
    using (agreement_id, condition, academic_year, from_organization, to_organization, day)
where (l.arrived, l.departed, l.semesters, l.months) is distinct from (t.arrived, t.departed, t.semesters, t.months);

-- rule stay-months: the first and last arrivals of a month are those of the stays
select coalesce(l.agreement_id, t.agreement_id), coalesce(l.month, t.month), l.first_on, t.first_on as kept_first, l.last_on, t.last_on as kept_last
from (select n.agreement_id, n.from_organization, n.to_organization, cast(date_trunc('month', m.arrived_on) as date) as month,
             min(m.arrived_on) as first_on, max(m.arrived_on) as last_on
      from mobility m join nomination n on n.id = m.nomination_id where m.arrived_on is not null group by 1, 2, 3, 4) l
full join (select agreement_id, from_organization, to_organization, month, min(first_on) as first_on, max(last_on) as last_on
           from exchange_stay_month group by agreement_id, from_organization, to_organization, month) t
    using (agreement_id, from_organization, to_organization, month)
where (l.first_on, l.last_on) is distinct from (t.first_on, t.last_on);

-- rule flow-totals: the sums of stays by countries and day are those of the stays and the ledger
select coalesce(l.from_country, t.from_country), coalesce(l.to_country, t.to_country), coalesce(l.kind, t.kind), coalesce(l.day, t.day),
       l.persons as stays, t.persons as total, l.months as ledger, t.months
from (select from_country, to_country, coalesce(kind, '') as kind, arrived_on as day, count(*) as persons,
             coalesce(sum(semesters), 0) as semesters, coalesce(sum(months), 0) as months
      from exchange_stays_begun group by 1, 2, 3, 4) l
full join (select from_country, to_country, kind, day, sum(persons) as persons, sum(semesters) as semesters, sum(months) as months
           from exchange_flow_total group by from_country, to_country, kind, day
           having (sum(persons), sum(semesters), sum(months)) <> (0, 0, 0)) t
    using (from_country, to_country, kind, day)
where (l.persons, l.semesters, l.months) is distinct from (t.persons, t.semesters, t.months);

-- rule condition-kinds: the kind of a condition is what the latest revision that has it says
select coalesce(r.agreement_id, k.agreement_id), coalesce(r.condition, k.condition), r.kind, k.kind as kept
from exchange_kinds_by_revisions(null) r
full join exchange_condition_kind k on k.agreement_id = r.agreement_id and k.condition = r.condition
where r.kind is distinct from k.kind or r.agreement_id is null or k.agreement_id is null;

-- rule agreement-pairs: the pairs of agreements in force are those of their parties, with their countries and days
(select agreement_id, organization, country, partner, partner_country, starts_on, ends_on from exchange_pair_of_parties
 except select agreement_id, organization_id, country, partner_id, partner_country, starts_on, ends_on from exchange_agreement_pair)
union all
(select agreement_id, organization_id, country, partner_id, partner_country, starts_on, ends_on from exchange_agreement_pair
 except select agreement_id, organization, country, partner, partner_country, starts_on, ends_on from exchange_pair_of_parties);

-- rule agreement-terms: the terms that are kept are those of revisions, approvals, parties and their countries
(select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
 from exchange_term_of_revision
 except select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
 from exchange_agreement_term)
union all
(select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
 from exchange_agreement_term
 except select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
 from exchange_term_of_revision);
