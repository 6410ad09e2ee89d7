-- Tables that people upload and import, with mappings of their columns.
create table table_upload (
    id              uuid primary key,
    target          text not null,
    organization_id uuid references organization (id),
    file_name       text not null,
    headings        jsonb not null check (jsonb_typeof(headings) = 'array'),
    sample          jsonb not null check (jsonb_typeof(sample) = 'array'),
    row_count       bigint not null check (row_count >= 0),
    size            bigint not null,
    account_id      uuid not null,
    uploaded_at     timestamptz not null,
    rows_gone       boolean not null default false
);
create index table_upload_uploaded_at on table_upload (uploaded_at) where not rows_gone;

create table table_upload_piece (
    upload_id uuid not null references table_upload (id) on delete cascade deferrable initially deferred,
    number    int not null,
    content   bytea not null,
    primary key (upload_id, number)
);

create table table_mapping (
    id              uuid primary key,
    target          text not null,
    organization_id uuid references organization (id) on delete cascade,
    title           text not null check (title <> ''),
    headers         jsonb not null check (jsonb_typeof(headers) = 'object')
);
create unique index table_mapping_title on table_mapping
    (target, coalesce(organization_id, '00000000-0000-0000-0000-000000000000'), title);

alter table import_job drop constraint import_job_format_check;
alter table import_job add check (format in ('ARRAY', 'LINES', 'TABLE'));
alter table import_job add upload_id uuid references table_upload (id);
alter table import_job add mapping jsonb;
alter table import_job add dry_run boolean not null default false;
alter table import_job add ended int not null default 0 check (ended >= 0);
alter table import_job add check ((format = 'TABLE') = (upload_id is not null));
create index import_job_tables on import_job (started_by, started_at desc) where upload_id is not null;

alter table import_refusal add source text;
