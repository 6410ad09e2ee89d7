-- What changed in something that an import updated: the columns with their values before and after.
alter table import_change add changed jsonb not null default '[]'
    check (jsonb_typeof(changed) = 'array' and (kind = 'UPDATED' or changed = '[]'));
