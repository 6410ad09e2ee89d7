-- What the rows of emails must keep together; Invariants reads it.

-- rule sent-without-link: an email that was sent keeps no link that lets its bearer act for an account or an organization
select id, template from outbox_message
 where state = 'SENT' and arguments ->> 'link' <> ''
   and template in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'MEMBERSHIP_INVITED', 'MEMBERSHIP_CLAIMED');

-- rule email-tried: an email that was given up or sent was tried at least once
select id, state, attempts from outbox_message where state in ('SENT', 'FAILED') and attempts = 0;
