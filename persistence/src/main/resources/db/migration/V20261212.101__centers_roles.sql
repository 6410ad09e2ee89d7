-- People have the roles of cashier and exam officer in an organization, for all its centers, or at one center.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER')
    when 'CENTER' then role in ('CENTER_CASHIER', 'CENTER_EXAM_OFFICER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER') end);
alter table organization_invitation drop constraint organization_invitation_role_check;
alter table organization_invitation add constraint organization_invitation_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER')
    when 'CENTER' then role in ('CENTER_CASHIER', 'CENTER_EXAM_OFFICER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER') end);

-- Roles at a center end with its row, and follow it to another host.
create function center_roles_follow() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from membership where place_kind = 'CENTER' and place_id = old.id;
        delete from organization_invitation where place_kind = 'CENTER' and place_id = old.id;
    else
        update membership set organization_id = new.host_id where place_kind = 'CENTER' and place_id = new.id;
        update organization_invitation set organization_id = new.host_id where place_kind = 'CENTER' and place_id = new.id;
    end if;
    return null;
end
$$;
create trigger center_roles_end after delete on centers for each row execute function center_roles_follow();
create trigger center_roles_move after update of host_id on centers for each row
    when (new.host_id <> old.host_id) execute function center_roles_follow();

-- Asked at the end of the transaction: a center may get another host before or after its people.
create function center_role_is_at_its_center() returns trigger language plpgsql as $$
begin
    if exists (select from membership m where m.organization_id = new.organization_id and m.account_id = new.account_id
                  and m.role = new.role and m.place_id = new.place_id)
       and not exists (select from centers c where c.id = new.place_id and c.host_id = new.organization_id) then
        raise exception 'a role at center % belongs to another host', new.place_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger center_role_at_center after insert or update on membership deferrable initially deferred
    for each row when (new.place_kind = 'CENTER') execute function center_role_is_at_its_center();
