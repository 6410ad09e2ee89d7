-- Mappings of columns of agreements are kept with those of all tables; what is left is the source and what its last table was about.
insert into table_mapping (id, target, organization_id, title, headers)
select gen_random_uuid(), 'agreements', m.organization_id, m.name,
       (select coalesce(jsonb_object_agg(lower(c.key), c.value), '{}') from jsonb_each(m.columns) c)
  from agreement_import_mapping m
on conflict do nothing;

alter table agreement_import_mapping rename to agreement_import_source;
alter table agreement_import_source rename constraint agreement_import_mapping_pkey to agreement_import_source_pkey;
alter table agreement_import_source drop constraint agreement_import_mapping_name_check;
alter table agreement_import_source add check (name <> '' and length(name) <= 100);
alter table agreement_import_source drop column columns;
-- The import that read a table of this source last, and the latest academic year in it.
alter table agreement_import_source add seen_import uuid;
alter table agreement_import_source add seen_year text check (seen_year ~ '^\d{4}/\d{4}$');
alter table agreement_import_source add check ((seen_import is null) = (seen_year is null));

alter table agreement_import_line rename column mapping to source;
-- The last academic year whose table had the line, the import that read it last, and whether a later table was without it.
alter table agreement_import_line add last_year text;
update agreement_import_line set last_year = split_part(content, ' ', 2);
alter table agreement_import_line alter last_year set not null;
alter table agreement_import_line add check (last_year ~ '^\d{4}/\d{4}$');
alter table agreement_import_line drop column content;
alter table agreement_import_line add seen_import uuid;
alter table agreement_import_line add ended boolean not null default false;
create index agreement_import_line_group on agreement_import_line (organization_id, source, md5(line_group));
