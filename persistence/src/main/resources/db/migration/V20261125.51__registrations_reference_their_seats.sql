-- Every registration references its seats, and the seats reference their event: the second reference guarded nothing more,
-- but made each registration lock the row of its event, against everybody else who signs up for it.
alter table registration drop constraint registration_event_id_fkey;
