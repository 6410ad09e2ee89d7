-- Roles at a place end with its row and follow it to another organization; which column names the organization, the trigger says.
drop trigger event_roles_end on academic_event;
drop trigger event_roles_move on academic_event;
drop function event_roles_follow();
drop trigger center_roles_end on centers;
drop trigger center_roles_move on centers;
drop function center_roles_follow();
create function roles_follow_place() returns trigger language plpgsql as $$
declare
    owner uuid;
begin
    if tg_op = 'DELETE' then
        delete from membership where place_kind = tg_argv[0] and place_id = old.id;
        delete from organization_invitation where place_kind = tg_argv[0] and place_id = old.id;
    else
        owner := to_jsonb(new) ->> tg_argv[1];
        update membership set organization_id = owner where place_kind = tg_argv[0] and place_id = new.id;
        update organization_invitation set organization_id = owner where place_kind = tg_argv[0] and place_id = new.id;
    end if;
    return null;
end
$$;
create trigger roles_end after delete on academic_event for each row execute function roles_follow_place('EVENT');
create trigger roles_move after update of organizer_id on academic_event for each row
    when (new.organizer_id <> old.organizer_id) execute function roles_follow_place('EVENT', 'organizer_id');
create trigger roles_end after delete on centers for each row execute function roles_follow_place('CENTER');
create trigger roles_move after update of host_id on centers for each row
    when (new.host_id <> old.host_id) execute function roles_follow_place('CENTER', 'host_id');

-- The organization in whose name roles are given at a place; none: there is no such place.
create function role_place_owner(kind text, place uuid) returns uuid language sql stable as $$
    select case kind
        when 'EVENT' then (select e.organizer_id from academic_event e where e.id = place)
        when 'CENTER' then (select c.host_id from centers c where c.id = place) end
$$;

-- Asked at the end of the transaction: a place may go to another organization before or after its people.
drop trigger event_role_at_event on membership;
drop function event_role_is_at_its_event();
drop trigger center_role_at_center on membership;
drop function center_role_is_at_its_center();
create function role_is_at_its_place() returns trigger language plpgsql as $$
begin
    if exists (select from membership m where m.organization_id = new.organization_id and m.account_id = new.account_id
                  and m.role = new.role and m.place_id = new.place_id)
       and role_place_owner(new.place_kind, new.place_id) is distinct from new.organization_id then
        raise exception 'a role at % % belongs to another organization', lower(new.place_kind), new.place_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger role_at_place after insert or update on membership deferrable initially deferred
    for each row when (new.place_id is not null) execute function role_is_at_its_place();
