-- What administrators set for all changes together counts for each kind of changes.
insert into instance_setting (property, value)
    select 'caravanserai.changes.approved.' || kind, value from instance_setting, unnest(array['events', 'organizations']) as kind
    where property = 'caravanserai.changes.approved';
delete from instance_setting where property = 'caravanserai.changes.approved';
