-- Who reads the exchanges of an organization and changes nothing.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER', 'EVENT_READER', 'EVENT_REVIEWER')
    when 'CENTER' then role in ('CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'EXCHANGE_READER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY',
     'CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER') end);
alter table organization_invitation drop constraint organization_invitation_role_check;
alter table organization_invitation add constraint organization_invitation_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER', 'EVENT_READER', 'EVENT_REVIEWER')
    when 'CENTER' then role in ('CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'EXCHANGE_READER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY',
     'CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER') end);
alter table membership_request drop constraint membership_request_role_check;
alter table membership_request add constraint membership_request_role_check check (role in
    ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'EXCHANGE_READER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY', 'CENTER_CASHIER',
     'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER'));
