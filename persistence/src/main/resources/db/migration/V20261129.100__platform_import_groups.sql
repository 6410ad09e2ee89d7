-- Rows of a table that is being imported, where rows that stand anywhere in the file are taken together; gone as soon as they are taken.
create table import_group_row (
    import_id uuid not null references import_job (id) on delete cascade,
    record    bigint not null,
    group_key text not null,
    content   text not null,
    primary key (import_id, record)
);
create index import_group_row_group on import_group_row (import_id, group_key, record);

-- What an import of a table changed, or would change.
create table import_change (
    id        bigint generated always as identity primary key,
    import_id uuid not null references import_job (id) on delete cascade,
    kind      text not null check (kind in ('CREATED', 'UPDATED', 'ENDED')),
    line      bigint,
    title     text not null,
    address   text,
    check ((kind = 'ENDED') = (line is null))
);
create index import_change_in_order on import_change
    (import_id, array_position(array['ENDED', 'UPDATED', 'CREATED'], kind), line, id);

-- Where the table comes from; empty where nobody said.
alter table import_job add source text not null default '';
