-- What all records say is typed under its own name: title.en, no longer entry.title.en.
update cooperation_draft
set fields = (select coalesce(jsonb_object_agg(regexp_replace(key, '^entry\.', ''), value), '{}'::jsonb)
              from jsonb_each(fields));
