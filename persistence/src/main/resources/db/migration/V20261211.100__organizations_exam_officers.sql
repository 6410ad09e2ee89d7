-- Centers have exam officers.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (role in
    ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER'));
alter table organization_invitation drop constraint organization_invitation_role_check;
alter table organization_invitation add constraint organization_invitation_role_check check (role in
    ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER'));
alter table membership_request drop constraint membership_request_role_check;
alter table membership_request add constraint membership_request_role_check check (role in
    ('MANAGER', 'EVENT_ORGANIZER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY', 'CENTER_SECRETARY',
     'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'TEACHER', 'REVIEWER'));
