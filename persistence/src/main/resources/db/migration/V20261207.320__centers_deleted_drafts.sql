-- A center that was never handed in, and a plan that was never submitted, may be deleted with what belongs to them; nothing else may.
alter table center_third_party
    drop constraint center_third_party_center_id_fkey,
    add constraint center_third_party_center_id_fkey foreign key (center_id) references centers (id) on delete cascade;
alter table center_contribution
    drop constraint center_contribution_center_id_fkey,
    add constraint center_contribution_center_id_fkey foreign key (center_id) references centers (id) on delete cascade;
alter table center_permit
    drop constraint center_permit_center_id_fkey,
    add constraint center_permit_center_id_fkey foreign key (center_id) references centers (id) on delete cascade;

create function only_new_centers_are_deleted() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' or old.applied_at is not null then
        raise exception 'a center that was handed in is never deleted' using errcode = 'check_violation';
    end if;
    return old;
end $$;
create trigger only_new_centers_are_deleted before delete on centers for each row execute function only_new_centers_are_deleted();

create function only_new_plans_are_deleted() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' or old.revision > 0 then
        raise exception 'a plan that was submitted is never deleted' using errcode = 'check_violation';
    end if;
    return old;
end $$;
create trigger only_new_plans_are_deleted before delete on center_plan for each row execute function only_new_plans_are_deleted();
