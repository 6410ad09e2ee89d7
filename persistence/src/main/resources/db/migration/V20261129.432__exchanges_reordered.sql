-- Wishes and conditions change their places one statement after the other: that each place has one is checked at the end of a transaction.
alter table exchange_application_wish
    drop constraint exchange_application_wish_pkey,
    drop constraint exchange_application_wish_application_id_condition_key;
alter table exchange_application_wish
    add primary key (application_id, position) deferrable initially deferred,
    add constraint exchange_application_wish_once unique (application_id, condition) deferrable initially deferred;
alter table exchange_call_condition
    drop constraint exchange_call_condition_pkey,
    drop constraint exchange_call_condition_call_id_condition_key;
alter table exchange_call_condition
    add primary key (call_id, position) deferrable initially deferred,
    add constraint exchange_call_condition_once unique (call_id, condition) deferrable initially deferred;
