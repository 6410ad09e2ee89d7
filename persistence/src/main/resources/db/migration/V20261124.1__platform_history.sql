create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists unaccent;

create table history_entry (
    id           uuid primary key,
    subject      text not null,
    subject_id   uuid not null,
    action       text not null check (action ~ '^[A-Z][A-Z_]*$'),
    from_state   text,
    to_state     text,
    account_id   uuid,
    account_name text not null,
    reason       text,
    happened_at  timestamptz not null
);

create index history_entry_subject on history_entry (subject, subject_id, happened_at);
create index history_entry_happened_at on history_entry (happened_at);

create function history_is_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'history is written once' using errcode = 'integrity_constraint_violation';
end $$;

create trigger history_entry_written_once before update on history_entry
    for each row execute function history_is_written_once();
