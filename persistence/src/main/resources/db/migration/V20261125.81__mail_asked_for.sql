-- How many letters somebody had sent to an address lately is asked before the next one.
create index outbox_message_asked_for on outbox_message (recipient, created_at)
    where template in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'ADDRESS_WANTED');
