-- Letters that were sent are kept for a while only. Of what happened before this moment letters may be gone.
create table outbox_retention (
    only_row  boolean primary key default true check (only_row),
    kept_from timestamptz not null
);

insert into outbox_retention (kept_from) values ('-infinity');

create index outbox_message_sent_at on outbox_message (sent_at) where state = 'SENT';

-- Letters to people who were forgotten before letters were forgotten with them.
delete from outbox_message m
 using account a
 where a.anonymised_at is not null and m.dedup_key like 'account:' || a.id || ':%';

delete from outbox_message m
 using registration r join account a on a.id = r.account_id
 where a.anonymised_at is not null and m.dedup_key like '%:' || r.id || '%';
