-- Speakers whom organizers name from the records of people that they keep. They stay when the programme is replaced.

create table session_named_speaker (
    event_id     uuid not null references academic_event on delete cascade,
    session_guid uuid not null,
    account_id   uuid not null references account on delete cascade,
    number       bigint generated always as identity,
    primary key (event_id, session_guid, account_id)
);

create index session_named_speaker_account on session_named_speaker (account_id);
