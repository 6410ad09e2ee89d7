-- How the cells of a table are read: the style of its numbers, values of columns that it lacks, and what is meant by texts that cannot be read.
alter table import_job add reading jsonb not null default '{}' check (jsonb_typeof(reading) = 'object');
alter table table_mapping add reading jsonb not null default '{}' check (jsonb_typeof(reading) = 'object');
alter table table_upload add numbers jsonb not null default '[]' check (jsonb_typeof(numbers) = 'array');

-- What an import says about rows that it takes, by value and number of rows.
create table import_remark (
    import_id uuid not null references import_job (id) on delete cascade,
    field     text not null,
    key       text not null check (key <> ''),
    value     text not null check (char_length(value) <= 500),
    rows      int not null check (rows > 0)
);
create unique index import_remark_once on import_remark (import_id, field, key, md5(value));
