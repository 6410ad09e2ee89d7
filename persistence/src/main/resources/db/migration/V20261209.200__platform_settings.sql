-- What administrators set while the platform runs; what has no row is as the configuration says.
create table instance_setting (
    property text primary key check (property ~ '^caravanserai(\.[a-z][a-z0-9-]*)+$'),
    value    text not null check (value <> '' and length(value) <= 1000000)
);

-- One row, by which each node sees that something was changed.
create table instance_settings_version (
    only_one boolean primary key default true check (only_one),
    version  bigint not null
);
insert into instance_settings_version (version) values (0);

create function instance_settings_are_counted() returns trigger language plpgsql as $$
begin
    update instance_settings_version set version = version + 1;
    return null;
end $$;
create trigger instance_setting_counted after insert or update or delete on instance_setting
    for each statement execute function instance_settings_are_counted();
