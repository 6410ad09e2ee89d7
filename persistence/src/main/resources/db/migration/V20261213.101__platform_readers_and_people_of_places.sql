-- Roles that read only, and the roles of secretary and teacher at one center.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER', 'EVENT_READER')
    when 'CENTER' then role in ('CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY',
     'CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER') end);
alter table organization_invitation drop constraint organization_invitation_role_check;
alter table organization_invitation add constraint organization_invitation_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER', 'EVENT_READER')
    when 'CENTER' then role in ('CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY',
     'CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER') end);
alter table membership_request drop constraint membership_request_role_check;
alter table membership_request add constraint membership_request_role_check check (role in
    ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY', 'CENTER_CASHIER',
     'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER'));

-- At which places of its keeper a person is known: who works at one of them only finds those people.
create table person_record_place (
    record_id uuid not null references person_record on delete cascade,
    place_id  uuid not null,
    primary key (place_id, record_id)
);
create index person_record_place_record on person_record_place (record_id);

-- A person of whom an institution of the center keeps a record is known at the center with the first enrolment there.
create function learner_is_known_at_center() returns trigger language plpgsql as $$
begin
    insert into person_record_place (record_id, place_id)
    select p.id, c.id from course_class k join centers c on c.id = k.center_id
      join person_record p on p.account_id = new.account_id and p.organization_id in (c.host_id, c.partner_id)
     where k.id = new.class_id
    on conflict do nothing;
    return null;
end
$$;
create trigger learner_is_known after insert or update of account_id on enrolment for each row execute function learner_is_known_at_center();
insert into person_record_place (record_id, place_id)
select distinct p.id, c.id from enrolment e join course_class k on k.id = e.class_id join centers c on c.id = k.center_id
  join person_record p on p.account_id = e.account_id and p.organization_id in (c.host_id, c.partner_id);

create or replace function roles_follow_place() returns trigger language plpgsql as $$
declare
    owner uuid;
begin
    if tg_op = 'DELETE' then
        delete from membership where place_kind = tg_argv[0] and place_id = old.id;
        delete from organization_invitation where place_kind = tg_argv[0] and place_id = old.id;
        delete from person_record_place where place_id = old.id;
    else
        owner := to_jsonb(new) ->> tg_argv[1];
        update membership set organization_id = owner where place_kind = tg_argv[0] and place_id = new.id;
        update organization_invitation set organization_id = owner where place_kind = tg_argv[0] and place_id = new.id;
    end if;
    return null;
end
$$;
