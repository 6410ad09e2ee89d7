-- On which days of an event its participants were there, and who signs the certificates that they can take.
create table event_presence (
    registration_id uuid        not null references registration (id),
    day             date        not null,
    arrived_at      timestamptz not null,
    primary key (registration_id, day)
);

create table event_certificate_offer (
    event_id           uuid        primary key references academic_event (id),
    signatory_name     text        not null check (length(signatory_name) between 1 and 200),
    signatory_function text        not null check (length(signatory_function) between 1 and 200),
    offered_at         timestamptz not null
);

create function event_presence_of_participant() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from registration r join academic_event e on e.id = r.event_id
        where r.id = new.registration_id and r.state = 'CONFIRMED'
          and new.day between (e.starts_at at time zone e.time_zone)::date
                          and ((e.ends_at - interval '1 microsecond') at time zone e.time_zone)::date) then
        raise exception 'nobody without a confirmed place comes, and nobody on another day'
            using errcode = 'check_violation', constraint = 'event_presence_of_participant';
    end if;
    return new;
end $$;

create trigger event_presence_of_participant before insert on event_presence
    for each row execute function event_presence_of_participant();
