-- A version of a list of countries is never changed: figures name the version that they were counted for. Only its last day
-- becomes known when another version follows.
create function country_group_version_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.group_code, new.version, new.valid_from, new.source, new.alias)
            is distinct from (old.group_code, old.version, old.valid_from, old.source, old.alias) then
        raise exception 'a version of a list of countries is never changed or deleted' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger country_group_version_final before update or delete on country_group_version
    for each row execute function country_group_version_is_final();

create function country_group_member_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a list of countries is never changed or deleted' using errcode = 'check_violation';
end $$;
create trigger country_group_member_final before update or delete on country_group_member
    for each row execute function country_group_member_is_final();
