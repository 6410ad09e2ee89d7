-- The organizer ends registration before its time, with a reason that everybody reads; null: not, or opened again.
alter table academic_event
    add column registration_closed_at timestamptz,
    add column registration_closed_why text
        check (registration_closed_why <> '' and length(registration_closed_why) <= 1000),
    add check ((registration_closed_at is null) = (registration_closed_why is null));
