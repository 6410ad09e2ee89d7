-- When a letter was given up: it is kept as long as one that was sent. Of those given up before, the end of their last
-- lease is the nearest that is known.
alter table outbox_message add column given_up_at timestamptz;

update outbox_message set given_up_at = next_attempt_at where state = 'FAILED';

alter table outbox_message
    add constraint outbox_message_given_up_at check ((state = 'FAILED') = (given_up_at is not null));

drop index outbox_message_failed;
create index outbox_message_given_up_at on outbox_message (given_up_at) where state = 'FAILED';
