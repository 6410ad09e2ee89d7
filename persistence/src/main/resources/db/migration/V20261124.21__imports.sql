create table import_job (
    id                uuid primary key,
    state             text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    format            text not null check (format in ('ARRAY', 'LINES')),
    started_by        uuid not null,
    started_by_name   text not null,
    started_at        timestamptz not null,
    finished_at       timestamptz,
    size              bigint,
    position          bigint not null default 0,
    line              bigint not null default 1,
    records           bigint not null default 0,
    created           int not null default 0,
    updated           int not null default 0,
    unchanged         int not null default 0,
    refused           int not null default 0,
    worker            uuid,
    heartbeat_at      timestamptz,
    failure_line      bigint,
    failure_record    bigint,
    failure_key       text,
    failure_arguments text[],
    check ((state = 'RUNNING') = (finished_at is null)),
    check (position <= size),
    check (records = created + updated + unchanged + refused)
);

create index import_job_started_at on import_job (started_at desc);
create index import_job_running on import_job (started_at) where state = 'RUNNING';

create table import_piece (
    import_id uuid not null references import_job (id) on delete cascade,
    number    int not null,
    content   bytea not null,
    primary key (import_id, number)
);

create table import_refusal (
    import_id uuid not null references import_job (id) on delete cascade,
    record    bigint not null,
    line      bigint not null,
    field     text not null,
    key       text not null,
    arguments text[] not null,
    primary key (import_id, record)
);

-- What records of the registry say of each other, kept because the other one may come later or in another import.
create table registry_relation (
    source_ror text not null,
    ror_id     text not null,
    kind       text not null check (kind in ('PARENT', 'SUCCESSOR')),
    target_ror text not null,
    primary key (source_ror, ror_id, kind, target_ror)
);

create index registry_relation_ror on registry_relation (ror_id, kind);
