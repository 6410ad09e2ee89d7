-- The sessions that somebody with an account has marked. The session is named by its guid and not by a foreign key, so that
-- a mark survives the next version of the programme, which has the same guids.
create table programme_star (
    account_id   uuid not null references account on delete cascade,
    event_id     uuid not null references academic_event on delete cascade,
    session_guid uuid not null,
    primary key (account_id, event_id, session_guid)
);

create index programme_star_event on programme_star (event_id);
