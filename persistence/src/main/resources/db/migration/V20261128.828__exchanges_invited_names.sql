-- The name of an invited scholar in its own script, as nominations keep it.
alter table invitation add column own_name text;
alter table invitation add column family_first boolean not null default false;
