-- What centers must keep together; Invariants reads it.

-- rule partner-where-needed: kinds of centers that two institutions run have a partner once they have applied
select c.slug, c.kind, c.state from centers c
where c.kind in ('CONFUCIUS_INSTITUTE', 'CONFUCIUS_CLASSROOM', 'LUBAN_WORKSHOP') and c.partner_id is null
  and c.state not in ('DRAFT', 'RETURNED');

-- rule class-seats: places taken in a class are those of its applicants, offers and learners
select p.class_id, p.taken, count(e.id) as holding
from class_seats p
left join enrolment e on e.class_id = p.class_id
    and e.state in ('APPLIED', 'OFFERED', 'ENROLLED', 'COMPLETED', 'NOT_COMPLETED')
group by p.class_id, p.taken
having p.taken <> count(e.id);

-- rule class-waiting: the number waiting for a class is that of its waiting list
select p.class_id, p.waiting, count(e.id) as listed
from class_seats p
left join enrolment e on e.class_id = p.class_id and e.state = 'WAITLISTED'
group by p.class_id, p.waiting
having p.waiting <> count(e.id);

-- rule marks-of-learners: marks of attendance are of learners of the session's class
select m.id, m.session_id, m.enrolment_id
from attendance_mark m
join class_session s on s.id = m.session_id
join enrolment e on e.id = m.enrolment_id
where e.class_id <> s.class_id;

-- rule certificates-completed: valid certificates are of learners who have completed the course
select d.number, e.code, e.state
from center_certificate c
join issued_document d on d.id = c.id
join enrolment e on e.id = c.enrolment_id
where d.state = 'ISSUED' and e.state <> 'COMPLETED';

-- rule learner-times: learners are in the timetable at the sessions of their classes
select e.code, s.id as session
from enrolment e
join class_session s on s.class_id = e.class_id and s.state <> 'CANCELLED' and s.ends_at > e.enrolled_at
where e.state = 'ENROLLED'
  and not exists (select from learner_time t
                  where t.enrolment_id = e.id and t.session_id = s.id and t.during = tstzrange(s.starts_at, s.ends_at));

-- rule attendance-totals: the totals of attendance of a class are those of its marks
select k.code, coalesce(t.attended, 0) as attended, coalesce(t.marked, 0) as marked, m.attended as of_marks, m.marked as marks
from (select s.class_id, count(*) filter (where a.mark in ('PRESENT', 'LATE', 'REMOTE')) as attended,
             count(*) filter (where a.mark <> 'EXCUSED') as marked
      from attendance_now a join class_session s on s.id = a.session_id group by s.class_id) m
join course_class k on k.id = m.class_id
left join class_attendance_total t on t.class_id = m.class_id
where coalesce(t.attended, 0) <> m.attended or coalesce(t.marked, 0) <> m.marked;

-- rule fees-not-exceeded: no payment exceeds what is due by then, so that only a refund or a later discount leaves more paid than charged
select k.code as class, e.code, p.id as payment, p.amount, c.amount - p.discounts as due, p.paid
from (select f.*,
             sum(f.amount) filter (where f.kind <> 'DISCOUNT') over so_far as paid,
             coalesce(sum(f.amount) filter (where f.kind = 'DISCOUNT') over so_far, 0) as discounts
      from fee_entry f
      window so_far as (partition by f.enrolment_id order by f.recorded_at, f.id)) p
join enrolment e on e.id = p.enrolment_id
join course_class k on k.id = e.class_id
join class_fee c on c.class_id = e.class_id
where p.kind = 'PAYMENT' and p.paid > c.amount - p.discounts;

-- rule fee-currencies: what is recorded for a learner is in the currency of the fee of the class
select k.code as class, e.code, f.id as entry, f.currency, c.currency as of_fee
from fee_entry f
join enrolment e on e.id = f.enrolment_id
join course_class k on k.id = e.class_id
left join class_fee c on c.class_id = e.class_id
where c.currency is distinct from f.currency;

-- rule receipts-of-payments: every receipt is of a payment
select d.number, d.subject_id
from issued_document d
left join fee_entry f on f.id = d.subject_id and f.kind = 'PAYMENT'
where d.kind = 'FEE_RECEIPT' and f.id is null;

-- rule receipt-numbers: the receipts of the host of a center are numbered from 1 without a gap in each year
select r.number, r.issued_year, r.sequence, r.place
from (select d.number, d.issued_year, d.sequence,
             row_number() over (partition by d.issuer_id, d.issued_year order by d.sequence) as place
      from issued_document d where d.kind = 'FEE_RECEIPT') r
where r.sequence <> r.place;

-- rule states-by-day: the latest states kept of classes and enrolments are those of today
select k.code, 'class' as what
from course_class k
left join class_state_period p on p.class_id = k.id and p.known_until = 'infinity'
where p.class_id is null or (p.state, p.maximum, p.teacher_id) is distinct from (k.state, k.maximum, k.teacher_id)
union all
select e.code, 'enrolment'
from enrolment e
left join enrolment_state_period p on p.enrolment_id = e.id and p.known_until = 'infinity'
where p.enrolment_id is null or (p.state, p.class_id) is distinct from (e.state, e.class_id);

-- rule roles-at-centers: who has a role at a center has it at one that there is, of the host that gives it
select m.place_id, m.organization_id, m.account_id, m.role from membership m
where m.place_kind = 'CENTER'
  and not exists (select from centers c where c.id = m.place_id and c.host_id = m.organization_id);
