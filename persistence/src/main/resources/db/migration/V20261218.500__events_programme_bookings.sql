-- What the sessions of the next programme of an event take: a room or a speaker, for a time. No two take the same at the same time, except
-- where a file that was handed in says so; rooms that are shared and co-authors who do not speak are not in it. What is public is not touched.
create extension if not exists btree_gist;

create table programme_booking (
    event_id  uuid not null references programme_draft on delete cascade,
    kind      text not null check (kind in ('ROOM', 'SPEAKER')),
    holder    uuid not null,
    session   uuid not null,
    during    tstzrange not null check (not isempty(during)),
    tolerated boolean not null,
    primary key (event_id, kind, holder, session),
    constraint programme_booking_once exclude using gist
        (event_id with =, kind with =, holder with =, during with &&) where (not tolerated)
);
