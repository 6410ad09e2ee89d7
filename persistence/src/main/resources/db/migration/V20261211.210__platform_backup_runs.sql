-- Backups that the product has made of itself, written by the command that makes them.

create table backup_run (
    id       bigint generated always as identity primary key,
    made_at  timestamptz not null,
    file     text not null check (file <> ''),
    bytes    bigint not null check (bytes > 0),
    verified boolean not null
);

create index backup_run_made on backup_run (made_at);
