-- Faculties and departments. A unit belongs to another one of the same organization; agreements name it by its code.
create table organization_unit (
    id              uuid primary key,
    organization_id uuid not null references organization (id),
    code            text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$'),
    name            jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    parent_id       uuid,
    version         bigint not null,
    unique (organization_id, code),
    unique (organization_id, id),
    check (parent_id <> id),
    foreign key (organization_id, parent_id) references organization_unit (organization_id, id)
        deferrable initially deferred
);
create index organization_unit_parent on organization_unit (parent_id);

-- No unit is below itself.
create function organization_unit_is_a_tree() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive above (id, parent_id) as (
            select u.id, u.parent_id from organization_unit u where u.id = new.parent_id
            union
            select u.id, u.parent_id from organization_unit u join above a on u.id = a.parent_id)
        select from above where id = new.id) then
        raise exception 'a unit is never below itself' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger organization_unit_tree after insert or update of parent_id on organization_unit
    deferrable initially deferred for each row execute function organization_unit_is_a_tree();

-- The unit for which an organization is a party.
alter table agreement_party add column unit text;
alter table agreement_party add constraint agreement_party_unit
    foreign key (organization_id, unit) references organization_unit (organization_id, code)
    deferrable initially deferred;
