-- The names of the arguments that only the recipient may know, separated by commas, are stored with each email: they can be
-- forgotten without asking the area that sent it.
alter table outbox_message add column secret_arguments text not null default '';

update outbox_message
   set secret_arguments = case when jsonb_exists(arguments, 'joinLink') then 'joinLink,link' else 'link' end
 where template in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'REGISTRATION_CONFIRMED', 'REGISTRATION_WAITING', 'REGISTRATION_PENDING',
                    'REGISTRATION_PROMOTED', 'REGISTRATION_APPROVED', 'REGISTRATION_REJECTED', 'REGISTRATION_CANCELLED',
                    'REGISTRATION_TO_CONFIRM', 'REGISTRATION_EXISTS', 'GUEST_LINK', 'EVENT_CHANGED', 'EVENT_REMINDER',
                    'JOIN_LINK_CHANGED', 'MEMBERSHIP_INVITED', 'MEMBERSHIP_CLAIMED');
