-- Fills the running center of the demo data in a scratch database, for the load drivers beside this file:
--   psql -v classes=500 -v learners=40 -v held=0 -f benchmarks/centers/classes.sql
-- makes classes with one session that has just begun; each of them with held sessions before it and a mark for each learner at each of those.
-- A further run with held=99 adds held sessions and marks to the classes that are there. Triggers and foreign keys are off while it runs.
-- Learners have a name of their own in each class: nobody is in two classes at the same time.
\set ON_ERROR_STOP on
begin;
set local session_replication_role = replica;
create temporary table place as select id as center from centers where slug = 'red-river-language-center';
insert into account (id, email, email_verified_at, sessions_valid_from, given_name, family_name, country, preferred_language, time_zone, created_at, version)
    select gen_random_uuid(), 'load-' || n || '@load.example', now(), now(), 'Load', 'Learner ' || n, 'VN', 'en', 'Asia/Ho_Chi_Minh', now(), 1
    from generate_series(1, :learners) n
    on conflict do nothing;
create temporary table learner as
    select id, row_number() over (order by email) as n from account where email like 'load-%@load.example' limit :learners;
insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                          created_at, version)
    select gen_random_uuid(), 'LOADCLASS' || n, center, (select id from center_term where center_id = center limit 1),
           (select id from center_course where center_id = center and current limit 1), '{}', 'RUNNING', 'ONLINE', 1, :learners, current_date,
           false, 'Asia/Ho_Chi_Minh', now(), 1
    from place, generate_series(1, :classes) n
    on conflict do nothing;
create temporary table load_class as select id, code from course_class where code like 'LOADCLASS%';
insert into class_seats (class_id, class_version, capacity, taken, registered, last_number)
    select id, 1, :learners, :learners, :learners, :learners from load_class on conflict do nothing;
insert into enrolment (id, code, class_id, account_id, given_name, family_name, family_first, state, number, enrolled_at, applied_at, version)
    select gen_random_uuid(), upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), c.id, l.id, 'Of ' || c.code, 'Learner ' || l.n, false,
           'ENROLLED', l.n, now() - interval '400 days', now() - interval '400 days', 1
    from load_class c cross join learner l
    where not exists (select from enrolment e where e.class_id = c.id);
insert into class_session (id, class_id, number, starts_at, ends_at, state, version)
    select gen_random_uuid(), id, 1000, now() - interval '5 minutes', now() + interval '85 minutes', 'PLANNED', 1 from load_class c
    where not exists (select from class_session s where s.class_id = c.id);
create temporary table past as
    select gen_random_uuid() as id, c.id as class_id, n, now() - n * interval '3 days' as starts_at
    from load_class c cross join generate_series(1, :held) n;
insert into class_session (id, class_id, number, starts_at, ends_at, state, version)
    select id, class_id, n, starts_at, starts_at + interval '90 minutes', 'HELD', 1 from past;
insert into attendance_mark (id, session_id, enrolment_id, mark, marked_at, source, recorded_at)
    select gen_random_uuid(), p.id, e.id, case when (p.n + e.number) % 11 = 0 then 'ABSENT' when (p.n + e.number) % 7 = 0 then 'LATE' else 'PRESENT' end,
           p.starts_at, 'TEACHER', p.starts_at
    from past p join enrolment e on e.class_id = p.class_id;
insert into class_attendance_total (class_id, attended, marked)
    select c.id, count(*) filter (where a.mark in ('PRESENT', 'LATE', 'REMOTE')), count(*) filter (where a.mark <> 'EXCUSED')
    from load_class c join class_session s on s.class_id = c.id join attendance_now a on a.session_id = s.id
    group by c.id
    on conflict (class_id) do update set attended = excluded.attended, marked = excluded.marked;
insert into class_state_period (class_id, known_from, state, maximum, teacher_id)
    select id, today_in_utc(), state, maximum, teacher_id from course_class k
    where not exists (select from class_state_period p where p.class_id = k.id);
insert into enrolment_state_period (enrolment_id, class_id, known_from, state)
    select e.id, e.class_id, today_in_utc(), e.state from enrolment e
    where not exists (select from enrolment_state_period p where p.enrolment_id = e.id);
commit;
analyze;
