-- Files that people attach to the things of all areas; the content in pieces.
create table stored_file (
    id            uuid primary key,
    code          text not null unique,
    subject_kind  text not null,
    subject_id    uuid not null,
    slot          text not null,
    file_name     text not null check (file_name <> ''),
    type          text not null,
    size          bigint not null check (size > 0),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    owner_account uuid,
    owner_name    text not null,
    personal      boolean not null,
    attached_at   timestamptz not null
);
create index stored_file_place on stored_file (subject_kind, subject_id, slot);
create index stored_file_owner on stored_file (owner_account) where owner_account is not null;

create table stored_file_piece (
    file_id uuid not null references stored_file (id) on delete cascade deferrable initially deferred,
    number  int not null,
    content bytea not null,
    primary key (file_id, number)
);
-- What people send is mostly compressed already.
alter table stored_file_piece alter column content set storage external;
