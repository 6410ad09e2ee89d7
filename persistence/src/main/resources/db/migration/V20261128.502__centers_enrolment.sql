-- Who learns in which class. Places are counted and guarded as those of every other thing with places: one row a class.
create table class_seats (
    class_id      uuid primary key references course_class (id) on delete cascade,
    class_version bigint not null,
    capacity      int check (capacity > 0),
    taken         int not null default 0 check (taken >= 0),
    registered    int not null default 0 check (registered >= 0),
    waiting       int not null default 0 check (waiting >= 0),
    last_number   bigint not null default 0,
    last_granted  boolean not null default false,
    constraint class_seats_never_oversold check (taken <= capacity)
) with (fillfactor = 50);

create function class_seats_take_version() returns trigger language plpgsql as $$
begin
    select version into new.class_version from course_class where id = new.class_id;
    return new;
end $$;
create trigger class_seats_take_version before insert on class_seats
    for each row execute function class_seats_take_version();

create function course_class_leads_seats() returns trigger language plpgsql as $$
begin
    update class_seats set class_version = new.version where class_id = new.id;
    return new;
end $$;
create trigger course_class_leads_seats after update on course_class
    for each row when (old.version <> new.version) execute function course_class_leads_seats();

create table enrolment (
    id            uuid primary key,
    code          text not null unique,
    class_id      uuid not null references class_seats (class_id),
    account_id    uuid not null,
    given_name    text not null,
    family_name   text,
    own_name      text,
    family_first  boolean not null,
    born_on       date,
    state         text not null check (state in ('APPLIED', 'WAITLISTED', 'OFFERED', 'ENROLLED', 'COMPLETED', 'NOT_COMPLETED',
                      'TRANSFERRED', 'WITHDRAWN', 'DROPPED', 'REJECTED', 'EXPIRED', 'CANCELLED')),
    number        bigint not null,
    offered_until timestamptz,
    enrolled_at   timestamptz,
    ended_at      timestamptz,
    reason        text,
    override      text,
    from_enrolment uuid references enrolment (id),
    applied_at    timestamptz not null,
    version       bigint not null,
    unique (class_id, number),
    check ((state = 'OFFERED') = (offered_until is not null)),
    check (state not in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED') or enrolled_at is not null),
    check (state not in ('TRANSFERRED', 'WITHDRAWN', 'DROPPED') or (ended_at is not null and reason is not null))
);
create unique index enrolment_one_live on enrolment (class_id, account_id, given_name)
    where state in ('APPLIED', 'WAITLISTED', 'OFFERED', 'ENROLLED');
create index enrolment_account on enrolment (account_id);
create index enrolment_waiting on enrolment (class_id, number) where state = 'WAITLISTED';
create index enrolment_offers on enrolment (offered_until) where state = 'OFFERED';

-- The same for all enrolments of one learner; several minors can have one guardian.
create function learner_key(account uuid, given_name text) returns uuid language sql immutable
    return cast(md5(account || '/' || given_name) as uuid);

-- When a learner has to be where: kept by the triggers below, so that nobody is in two classes at the same time.
create table learner_time (
    enrolment_id uuid not null references enrolment (id),
    session_id   uuid not null references class_session (id),
    learner      uuid not null,
    during       tstzrange not null,
    primary key (enrolment_id, session_id),
    constraint learner_time_one_class exclude using gist (learner with =, during with &&)
);
create index learner_time_session on learner_time (session_id);

create function enrolment_takes_time() returns trigger language plpgsql as $$
begin
    if new.state in ('TRANSFERRED', 'WITHDRAWN', 'DROPPED', 'CANCELLED') then
        delete from learner_time where enrolment_id = new.id and upper(during) > coalesce(new.ended_at, '-infinity');
    elsif new.state = 'ENROLLED' then
        insert into learner_time (enrolment_id, session_id, learner, during)
        select new.id, s.id, learner_key(new.account_id, new.given_name), tstzrange(s.starts_at, s.ends_at)
        from class_session s
        where s.class_id = new.class_id and s.state <> 'CANCELLED' and s.ends_at > new.enrolled_at
        on conflict (enrolment_id, session_id) do nothing;
    end if;
    return new;
end $$;
create trigger enrolment_takes_time after insert or update of state on enrolment
    for each row execute function enrolment_takes_time();

create function class_session_takes_time() returns trigger language plpgsql as $$
begin
    delete from learner_time where session_id = coalesce(new.id, old.id);
    if tg_op <> 'DELETE' then
        if new.state <> 'CANCELLED' then
            insert into learner_time (enrolment_id, session_id, learner, during)
            select e.id, new.id, learner_key(e.account_id, e.given_name), tstzrange(new.starts_at, new.ends_at)
            from enrolment e
            where e.class_id = new.class_id and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED') and e.enrolled_at < new.ends_at;
        end if;
    end if;
    return coalesce(new, old);
end $$;
create trigger class_session_takes_time after insert or update of starts_at, ends_at, state on class_session
    for each row execute function class_session_takes_time();
create trigger class_session_leaves_time before delete on class_session
    for each row execute function class_session_takes_time();

-- Marks of attendance are only ever added; a correction is a further mark, and the latest counts.
create table attendance_mark (
    id           uuid primary key,
    session_id   uuid not null references class_session (id),
    enrolment_id uuid not null references enrolment (id),
    mark         text not null check (mark in ('PRESENT', 'LATE', 'ABSENT', 'EXCUSED', 'LEFT_EARLY', 'REMOTE')),
    minutes      int check (minutes between 0 and 1440),
    marked_at    timestamptz not null,
    source       text not null check (source in ('TEACHER', 'SELF_QR', 'IMPORT')),
    recorded_by  uuid,
    recorded_at  timestamptz not null
);
create index attendance_mark_latest on attendance_mark (enrolment_id, session_id, marked_at desc);
create index attendance_mark_session on attendance_mark (session_id);

create function attendance_mark_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a mark of attendance is never changed' using errcode = 'check_violation';
end $$;
create trigger attendance_mark_final before update or delete on attendance_mark
    for each row execute function attendance_mark_is_final();

create view attendance_now as
select distinct on (enrolment_id, session_id) enrolment_id, session_id, mark, minutes, marked_at, source, id as mark_id
from attendance_mark
order by enrolment_id, session_id, marked_at desc, recorded_at desc, id desc;
