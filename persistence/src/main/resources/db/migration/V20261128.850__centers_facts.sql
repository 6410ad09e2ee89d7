-- What the area of centers publishes for figures of other areas. The columns of these views are an interface: they are added to, not
-- changed, and a test pins them. No view tells a name of a person, an address or an account; learners and teachers are told apart by keys
-- that lead nowhere.

-- One row for each center that has opened.
create view centers_public_facts as
select c.slug as center, c.name as title, c.kind, c.state, c.country, c.host_id as host, h.country as host_country,
       c.partner_id as partner, p.country as partner_country, c.opened_on, c.closes_on,
       a.starts_on as agreement_starts_on, a.ends_on as agreement_ends_on
from centers c
join organization h on h.id = c.host_id
left join organization p on p.id = c.partner_id
left join lateral (select g.starts_on, g.ends_on from center_agreement g where g.center_id = c.id order by g.period desc limit 1) a on true
where c.opened_on is not null;

-- One row for each class that was offered; learners are those who have or had a place.
create view centers_class_facts as
select k.code as class, c.slug as center, c.country, u.language, k.state, t.first_day, t.last_day, k.minimum, k.maximum, u.hours,
       md5(cast(k.teacher_id as text)) as teacher, e.learners, e.completed, e.ended
from course_class k
join centers c on c.id = k.center_id
join center_course u on u.id = k.course_id
join center_term t on t.id = k.term_id
cross join lateral (
    select count(*) filter (where e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')) as learners,
           count(*) filter (where e.state = 'COMPLETED') as completed,
           count(*) filter (where e.state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')) as ended
    from enrolment e where e.class_id = k.id) e
where k.state <> 'PLANNED';

-- One row for each session with marks: of several marks of a learner the last one counts, an excused absence does not.
create view centers_attendance_facts as
select k.code as class, cast(s.starts_at at time zone k.time_zone as date) as held_on,
       count(*) filter (where n.mark in ('PRESENT', 'LATE', 'REMOTE')) as attended,
       count(*) filter (where n.mark <> 'EXCUSED') as marked
from class_session s
join course_class k on k.id = s.class_id
join attendance_now n on n.session_id = s.id
group by k.code, s.id, s.starts_at, k.time_zone;

-- One row for each certificate and each mapping of levels, from its day until it runs out, is replaced or revoked.
create view centers_level_facts as
select learner_key(e.account_id, e.given_name) as learner, m.code as mapping, c.language, m.cefr, n.country, n.slug as center,
       d.issued_on as reached_on, least(d.valid_until, cast(d.ended_at as date) - 1) as until_date
from center_certificate c
join issued_document d on d.id = c.id
join enrolment e on e.id = c.enrolment_id
join centers n on n.id = c.center_id
join level_mapping m on m.scheme = c.scheme and m.scheme_version = c.scheme_version and m.level = c.level
where m.cefr is not null;
