-- What markers wrote about a learner who is forgotten goes; the points stay.
create or replace function assessment_mark_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.note is null
       and (new.id, new.assessment_id, new.enrolment_id, new.marker, new.points, new.entered_by, new.entered_at)
           is not distinct from
           (old.id, old.assessment_id, old.enrolment_id, old.marker, old.points, old.entered_by, old.entered_at) then
        return new;
    end if;
    raise exception 'an entry of points is never changed' using errcode = 'check_violation';
end $$;
