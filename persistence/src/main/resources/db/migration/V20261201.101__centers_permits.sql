-- Permits of teachers to work and to live where a center is: seen by its directors only.
create table center_permit (
    id           uuid primary key,
    center_id    uuid not null references centers (id),
    teacher_id   uuid not null,
    kind         text not null check (kind in ('WORK', 'RESIDENCE')),
    ends_on      date not null,
    recorded_on  date not null,
    withdrawn_on date,
    version      bigint not null,
    check (ends_on >= recorded_on),
    check (withdrawn_on >= recorded_on)
);
create index center_permit_teacher on center_permit (teacher_id);
create unique index center_permit_once on center_permit (center_id, teacher_id, kind, ends_on) where withdrawn_on is null;

create view own_center_permit with (security_barrier) as
    select * from center_permit where center_is_entered(center_id) with cascaded check option;

-- One row for each permit and the time that it was known; the teacher is a number that leads to nobody. It is told only in sums over teachers.
create view centers_permit_facts as
select c.slug as center, c.country, cast(md5('permit ' || p.teacher_id) as uuid) as teacher, p.kind, p.ends_on,
       p.recorded_on as known_from, p.withdrawn_on as known_until
from center_permit p join centers c on c.id = p.center_id;
