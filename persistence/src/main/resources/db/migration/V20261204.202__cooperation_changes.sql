-- What corrections of records have changed, field by field, beside their lines of history.
create table cooperation_change (
    line_id  uuid primary key references history_entry (id) deferrable initially deferred,
    entry_id uuid not null references cooperation_entry (id) on delete cascade deferrable initially deferred,
    changes  jsonb not null check (jsonb_typeof(changes) = 'array' and changes <> '[]')
);
create index cooperation_change_entry on cooperation_change (entry_id);
