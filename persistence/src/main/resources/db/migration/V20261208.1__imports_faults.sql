-- What else is wrong with a refused row, beside the first fault: [{"field", "key", "arguments"}].
alter table import_refusal add further jsonb not null default '[]' check (jsonb_typeof(further) = 'array');
