-- Indexing all events anew, piece by piece: by which analysis, how far it came, and one at a time.
create table event_search_rebuild (
    id                uuid primary key,
    analysis          text not null,
    requested_by_name text not null,
    requested_at      timestamptz not null,
    last_event        uuid,
    done              bigint not null default 0 check (done >= 0),
    finished_at       timestamptz check (finished_at >= requested_at)
);

create unique index event_search_rebuild_one_at_a_time on event_search_rebuild ((true)) where finished_at is null;
create index event_search_rebuild_requested_at on event_search_rebuild (requested_at desc);
