-- The same work as the drivers, in PostgreSQL alone; in a scratch database.
\set ON_ERROR_STOP on
\timing on
\echo 40,000 sessions of 1,000 classes in 84 rooms, with the exclusion constraints
begin;
insert into center_room (id, center_id, name, places, version)
    select gen_random_uuid(), id, 'Raw ' || n, 30, 1 from centers, generate_series(0, 83) n where slug = 'red-river-language-center';
insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                          created_at, version)
    select gen_random_uuid(), 'RAWCLASS' || n, c.id, (select t.id from center_term t where t.center_id = c.id limit 1),
           (select u.id from center_course u where u.center_id = c.id and current limit 1), '{}', 'PLANNED', 'ON_SITE', 1, 30, current_date, false,
           'Asia/Ho_Chi_Minh', now(), 1
    from centers c, generate_series(0, 999) n where slug = 'red-river-language-center';
insert into class_session (id, class_id, number, starts_at, ends_at, room_id, state, version)
    select gen_random_uuid(), k.id, m + 1, t.at, t.at + interval '90 minutes', r.id, 'PLANNED', 1
    from generate_series(0, 999) n
    join course_class k on k.code = 'RAWCLASS' || n
    join center_room r on r.name = 'Raw ' || n / 12
    cross join generate_series(0, 39) m
    cross join lateral (select timestamptz '2029-01-01 00:00+00' + (m / 2) * interval '7 days' + (m % 2) * interval '2 days'
                               + (n % 12 % 3) * interval '1 day' * 0 + (n % 12) * interval '2 hours' as at) t;
rollback;
\echo 20,000 marks in 500 statements of 40
begin;
do $$
declare
    s record;
begin
    for s in select m.id, m.class_id from class_session m join course_class k on k.id = m.class_id
             where k.code like 'LOADCLASS%' and m.number = 1000 limit 500 loop
        insert into attendance_mark (id, session_id, enrolment_id, mark, marked_at, source, recorded_at)
            select gen_random_uuid(), s.id, e.id, 'PRESENT', now(), 'TEACHER', now() from enrolment e where e.class_id = s.class_id;
    end loop;
end $$;
rollback;
