-- Why a certificate could not be issued, until somebody asks for it again: it holds up no other one.
create table certificate_fault (
    enrolment_id uuid primary key references enrolment (id),
    key          text not null,
    arguments    text[] not null,
    noted_at     timestamptz not null
);

-- A certificate that was revoked because the result changed may be followed by another one, when the result changes again.
alter table center_certificate add column result_lost boolean not null default false;

-- A learner whose name is corrected stays the same one in the timetable.
create function enrolment_keeps_time() returns trigger language plpgsql as $$
begin
    update learner_time set learner = learner_key(new.account_id, new.given_name) where enrolment_id = new.id;
    return new;
end $$;
create trigger enrolment_keeps_time after update of given_name on enrolment
    for each row when (old.given_name <> new.given_name) execute function enrolment_keeps_time();

-- A learner does not cancel once the class is over: what was learned, or not, stays.
create function enrolment_stays_after_the_class() returns trigger language plpgsql as $$
begin
    if exists (select from course_class where id = new.class_id and state in ('FINISHED', 'RESULTS_APPROVED')) then
        raise exception 'the class of enrolment % is over', new.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger enrolment_stays_after_the_class before update of state on enrolment
    for each row when (old.state = 'ENROLLED' and new.state = 'CANCELLED') execute function enrolment_stays_after_the_class();
