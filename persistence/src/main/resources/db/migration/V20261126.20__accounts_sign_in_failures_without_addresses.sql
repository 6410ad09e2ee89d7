-- The keys so far held email addresses and network addresses; they are forgotten after a day anyway.
delete from sign_in_failure;

-- From now on a key is an HMAC, and the database takes nothing else.
alter table sign_in_failure
    add constraint sign_in_failure_key_is_an_hmac check (key ~ '^[A-Za-z0-9_-]{43}$'),
    add constraint sign_in_failure_not_negative check (failures >= 0);
