-- A role counts in the whole organization, or at one place of it: what that is, its area knows.
drop view membership_in_force;
alter table membership add column place_kind text;
alter table membership add column place_id uuid;
alter table membership drop constraint membership_pkey;
alter table membership add constraint membership_once unique nulls not distinct (organization_id, account_id, role, place_id);
alter table membership add constraint membership_place_check check ((place_kind is null) = (place_id is null));
create index membership_place on membership (place_id) where place_id is not null;
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER') end);

alter table organization_invitation add column place_kind text;
alter table organization_invitation add column place_id uuid;
alter table organization_invitation add constraint organization_invitation_place_check check ((place_kind is null) = (place_id is null));
create index organization_invitation_place on organization_invitation (place_id) where place_id is not null;
alter table organization_invitation drop constraint organization_invitation_role_check;
alter table organization_invitation add constraint organization_invitation_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER') end);
drop index organization_invitation_one_open;
create unique index organization_invitation_one_open on organization_invitation (organization_id, email, role, place_id) nulls not distinct
    where accepted_at is null and withdrawn_at is null;

-- The roles that give permissions today: a role ends with its last day in UTC, before a job removes it.
create view role_in_force as select m.organization_id, m.account_id, m.role, m.place_kind, m.place_id from membership m
    where m.ends_on is null or m.ends_on >= cast(now() at time zone 'UTC' as date);
-- Those that count in the whole organization.
create view membership_in_force as select r.organization_id, r.account_id, r.role from role_in_force r where r.place_id is null;
