-- One finished class of the demo center with approved results, whose learners have no certificates yet; in a scratch database.
-- psql -v learners=10000 -f benchmarks/centers/certificates.sql
\set ON_ERROR_STOP on
begin;
set local session_replication_role = replica;
insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                          created_at, version)
    select gen_random_uuid(), 'XCERTBATCH', id, (select t.id from center_term t where t.center_id = c.id limit 1),
           (select u.id from center_course u where u.center_id = c.id and current limit 1), '{}', 'RESULTS_APPROVED', 'ONLINE', 1, :learners,
           current_date, false, 'Asia/Ho_Chi_Minh', now(), 1
    from centers c where slug = 'red-river-language-center';
insert into class_seats (class_id, class_version, capacity, taken, registered, last_number)
    select id, 1, :learners, :learners, :learners, :learners from course_class where code = 'XCERTBATCH';
insert into class_session (id, class_id, number, starts_at, ends_at, state, version)
    select gen_random_uuid(), id, n, now() - n * interval '7 days', now() - n * interval '7 days' + interval '90 minutes', 'HELD', 1
    from course_class, generate_series(1, 20) n where code = 'XCERTBATCH';
insert into enrolment (id, code, class_id, account_id, given_name, family_name, own_name, family_first, state, number, enrolled_at, applied_at, version)
    select gen_random_uuid(), upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), c.id,
           (select id from account where email = 'scholar@demo.caravanserai.example'), 'Load', 'Learner ' || n,
           (array ['阮氏兰', 'كريم حداد', 'Айгерим Нурланова', 'Élodie Marchand'])[1 + n % 4], false, 'COMPLETED', n, now(), now(), 1
    from course_class c, generate_series(1, :learners) n where c.code = 'XCERTBATCH';
insert into class_state_period (class_id, known_from, state, maximum, teacher_id)
    select id, today_in_utc(), state, maximum, teacher_id from course_class k
    where not exists (select from class_state_period p where p.class_id = k.id);
insert into enrolment_state_period (enrolment_id, class_id, known_from, state)
    select e.id, e.class_id, today_in_utc(), e.state from enrolment e
    where not exists (select from enrolment_state_period p where p.enrolment_id = e.id);
commit;
analyze;
