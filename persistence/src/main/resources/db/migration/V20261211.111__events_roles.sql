-- People have roles at one event. They end with the event's row, and follow it to another organizer.
create function event_roles_follow() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from membership where place_kind = 'EVENT' and place_id = old.id;
        delete from organization_invitation where place_kind = 'EVENT' and place_id = old.id;
    else
        update membership set organization_id = new.organizer_id where place_kind = 'EVENT' and place_id = new.id;
        update organization_invitation set organization_id = new.organizer_id where place_kind = 'EVENT' and place_id = new.id;
    end if;
    return null;
end
$$;
create trigger event_roles_end after delete on academic_event for each row execute function event_roles_follow();
create trigger event_roles_move after update of organizer_id on academic_event for each row
    when (new.organizer_id <> old.organizer_id) execute function event_roles_follow();

-- Asked at the end of the transaction: an event may get another organizer before or after its people.
create function event_role_is_at_its_event() returns trigger language plpgsql as $$
begin
    if exists (select from membership m where m.organization_id = new.organization_id and m.account_id = new.account_id
                  and m.role = new.role and m.place_id = new.place_id)
       and not exists (select from academic_event e where e.id = new.place_id and e.organizer_id = new.organization_id) then
        raise exception 'a role at event % belongs to another organizer', new.place_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger event_role_at_event after insert or update on membership deferrable initially deferred
    for each row when (new.place_kind = 'EVENT') execute function event_role_is_at_its_event();
