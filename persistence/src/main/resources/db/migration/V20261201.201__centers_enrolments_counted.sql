-- Learners of classes are counted from an index, each state once, instead of reading every enrolment and looking at its state three times.
create index enrolment_states on enrolment (class_id, state);

create or replace view centers_class_facts as
select k.code as class, c.slug as center, c.country, iso_639_3(u.language) as language, k.state, t.first_day, t.last_day, k.minimum, k.maximum, u.hours,
       md5(cast(k.teacher_id as text)) as teacher, e.learners, e.completed, e.ended
from course_class k
join centers c on c.id = k.center_id
join center_course u on u.id = k.course_id
join center_term t on t.id = k.term_id
cross join lateral (
    select cast(coalesce(sum(s.number) filter (where s.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')), 0) as bigint) as learners,
           cast(coalesce(sum(s.number) filter (where s.state = 'COMPLETED'), 0) as bigint) as completed,
           cast(coalesce(sum(s.number) filter (where s.state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')), 0) as bigint) as ended
    from (select n.state, count(*) as number from enrolment n where n.class_id = k.id group by n.state) s) e
where k.state <> 'PLANNED';
