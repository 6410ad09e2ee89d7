-- What a registration said before it was changed and after that, beside the line of its history.
create table registration_change (
    line_id           uuid primary key references history_entry (id) deferrable initially deferred,
    registration_id   uuid not null references registration (id) on delete cascade deferrable initially deferred,
    before_attendance text not null check (before_attendance in ('ON_SITE', 'ONLINE')),
    before_answers    jsonb not null,
    after_attendance  text not null check (after_attendance in ('ON_SITE', 'ONLINE')),
    after_answers     jsonb not null
);
create index registration_change_registration on registration_change (registration_id);
