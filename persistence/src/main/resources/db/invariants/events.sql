-- What the rows of events and registrations must keep together; Invariants reads it.

-- rule seats-held: seats taken are those of the registrations that hold places
select p.event_id, p.attendance, p.taken, coalesce(sum(1 + r.accompanying), 0) as held
from seat_pool p
left join registration r on r.event_id = p.event_id and r.attendance = p.attendance and r.state in ('HELD', 'PENDING', 'CONFIRMED')
group by p.event_id, p.attendance, p.taken
having p.taken <> coalesce(sum(1 + r.accompanying), 0);

-- rule options-held: an answer with a limit counts exactly the registrations that chose it
select o.event_id, o.question, o.choice, o.taken, count(c.choice) as held
from registration_option o
left join registration r on r.event_id = o.event_id
left join lateral chosen_options(r.state, r.answers) c on c.question = o.question and c.choice = o.choice
group by o.event_id, o.question, o.choice, o.taken
having o.taken <> count(c.choice);

-- rule pool-counts: a pool counts the people who hold a place and those who wait
select p.event_id, p.attendance, p.registered, p.waiting,
       count(*) filter (where r.state in ('HELD', 'PENDING', 'CONFIRMED')) as holding,
       count(*) filter (where r.state = 'WAITING') as queued
from seat_pool p
left join registration r on r.event_id = p.event_id and r.attendance = p.attendance
group by p.event_id, p.attendance, p.registered, p.waiting
having p.registered <> count(*) filter (where r.state in ('HELD', 'PENDING', 'CONFIRMED'))
    or p.waiting <> count(*) filter (where r.state = 'WAITING');

-- rule not-oversold: no event is oversold
select event_id, attendance, taken, capacity from seat_pool where taken > capacity;

-- rule one-live-registration: nobody has two live registrations for one event
select event_id, lower(email) as email, count(*) from registration
where state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING') group by event_id, lower(email) having count(*) > 1;

-- rule nobody-overtook: nobody has overtaken somebody who waits; whom the organizer moved up has a number below 1
select w.event_id, w.attendance, w.code as waiting, w.first_number, h.last_number
from (select event_id, attendance, min(number) as first_number, min(code) as code from registration
      where state = 'WAITING' and number > 0 group by event_id, attendance) w
join (select event_id, attendance, max(number) as last_number from registration
      where state in ('HELD', 'PENDING', 'CONFIRMED') group by event_id, attendance) h using (event_id, attendance)
where h.last_number > w.first_number;

-- rule no-free-place: no place is free that the first of the waiting list could have
select p.event_id, p.attendance, p.taken, p.capacity, first.code
from seat_pool p
join academic_event e on e.id = p.event_id and e.state = 'PUBLISHED'
join lateral (select r.code, 1 + r.accompanying as places from registration r
              where r.event_id = p.event_id and r.attendance = p.attendance and r.state = 'WAITING'
              order by r.number limit 1) first on true
where p.capacity is null or p.taken + first.places <= p.capacity;

-- rule waits-for-no-more: nobody waits for more places than there are
select r.event_id, r.attendance, r.code, 1 + r.accompanying as places, p.capacity
from registration r
join seat_pool p on p.event_id = r.event_id and p.attendance = r.attendance
where r.state = 'WAITING' and 1 + r.accompanying > p.capacity;

-- rule cancelled-stays: what was cancelled stays cancelled
select e.slug, e.state from academic_event e
where not e.cancelled
  and exists (select from history_entry h where h.subject = 'EVENT' and h.subject_id = e.id and h.to_state = 'CANCELLED');

-- rule cancelled-empty: nobody holds a place at a cancelled event, or waits for one
select r.code, e.slug, r.state
from registration r join academic_event e on e.id = r.event_id
where e.cancelled and r.state not in ('CANCELLED', 'REJECTED')
union all
select null, e.slug, p.attendance || ' ' || p.taken
from seat_pool p join academic_event e on e.id = p.event_id
where e.cancelled and p.taken + p.registered + p.waiting > 0;

-- rule change-waits: a change waits for the authority only while its event is approved
select e.slug, e.state from academic_event e join event_change c on c.event_id = e.id and c.state = 'PENDING'
where e.state not in ('APPROVED', 'PUBLISHED', 'POSTPONED');

-- rule registration-history: every registration has its line of history
select r.code, r.event_id from registration r
where not exists (select from history_entry h
                  where h.subject = 'REGISTRATION' and h.subject_id = r.id and h.action = 'REGISTERED');

-- rule registration-email: every registration was answered by one email, as long as emails are kept, and the person has an address and is not forgotten
select r.code, r.event_id from registration r
where r.registered_at >= (select kept_from from outbox_retention)
  and r.email not similar to '(deleted|record)-%@invalid'
  and not exists (select from outbox_message m where m.dedup_key in ('registration:' || r.id || ':received', 'registration:' || r.id || ':to-confirm'));

-- rule hold-has-end: a place is held for a guest only, and until a moment that is known
select r.code, r.event_id from registration r
where r.state = 'HELD' and (r.held_until is null or r.account_id is not null);

-- rule answer-question: every answer belongs to a question of its event
select r.code, answered.key
from registration r
join academic_event e on e.id = r.event_id
cross join lateral jsonb_object_keys(r.answers) answered(key)
where not e.questions @> jsonb_build_array(jsonb_build_object('key', answered.key));

-- rule public-published: what the public sees was published
select slug, state from academic_event
where state in ('PUBLISHED', 'POSTPONED', 'CLOSED') and published_at is null;

-- rule sent-without-link: an email about a registration that was sent keeps no link that lets its bearer act
select id, template from outbox_message
 where state = 'SENT' and arguments ->> 'link' <> ''
   and (template in ('GUEST_LINK', 'EVENT_CHANGED', 'EVENT_REMINDER', 'JOIN_LINK_CHANGED') or template like 'REGISTRATION\_%');

-- rule roles-at-events: who has a role at an event has it at one that there is, of the organizer that gives it
select m.place_id, m.organization_id, m.account_id, m.role from membership m
where m.place_kind = 'EVENT'
  and not exists (select from academic_event e where e.id = m.place_id and e.organizer_id = m.organization_id);

-- rule contributions-to-calls: who contributes to an event answers its call, and only what was submitted is reviewed
select c.code, c.state from event_contribution c
where not exists (select from contribution_call k where k.event_id = c.event_id)
   or c.submitted_at is null and exists (select from contribution_review r where r.contribution_id = c.id);

-- rule presence-of-participants: only who had a confirmed place was at an event
select p.registration_id, p.day, r.state
from event_presence p join registration r on r.id = p.registration_id
where r.state not in ('CONFIRMED', 'CANCELLED');
