-- Marks of attendance that count, added up for each class: figures of a center do not read every mark. Of several marks for a learner in a
-- session the latest counts.
create table class_attendance_total (
    class_id uuid primary key references course_class (id),
    attended bigint not null default 0 check (attended >= 0),
    marked   bigint not null default 0 check (marked >= attended)
);

insert into class_attendance_total (class_id, attended, marked)
select s.class_id, count(*) filter (where a.mark in ('PRESENT', 'LATE', 'REMOTE')), count(*) filter (where a.mark <> 'EXCUSED')
from attendance_now a join class_session s on s.id = a.session_id
group by s.class_id;

create function attendance_attended(mark text) returns int language sql immutable as
    $$ select case when mark in ('PRESENT', 'LATE', 'REMOTE') then 1 else 0 end $$;

create function attendance_counted(mark text) returns int language sql immutable as
    $$ select case when mark is null or mark = 'EXCUSED' then 0 else 1 end $$;

-- The row of the class is locked before the marks are read: of two marks for the same learner at once, the second sees the first.
create function attendance_mark_counts() returns trigger language plpgsql as $$
declare
    class  uuid;
    former text;
    latest text;
begin
    select s.class_id into class from class_session s where s.id = new.session_id;
    insert into class_attendance_total (class_id) values (class) on conflict do nothing;
    perform from class_attendance_total t where t.class_id = class for update;
    select a.mark into former from attendance_mark a
    where a.enrolment_id = new.enrolment_id and a.session_id = new.session_id and a.id <> new.id
    order by a.marked_at desc, a.recorded_at desc, a.id desc limit 1;
    select a.mark into latest from attendance_mark a
    where a.enrolment_id = new.enrolment_id and a.session_id = new.session_id
    order by a.marked_at desc, a.recorded_at desc, a.id desc limit 1;
    if former is distinct from latest then
        update class_attendance_total t
        set attended = t.attended + attendance_attended(latest) - attendance_attended(former),
            marked = t.marked + attendance_counted(latest) - attendance_counted(former)
        where t.class_id = class;
    end if;
    return null;
end $$;
create trigger attendance_mark_counts after insert on attendance_mark
    for each row execute function attendance_mark_counts();
