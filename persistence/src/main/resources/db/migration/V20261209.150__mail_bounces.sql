-- Emails that came back after a mail server had taken them, and addresses that emails do not reach.

alter table outbox_message
    add bounce text check (bounce in ('PERMANENT', 'TEMPORARY')),
    add bounce_reason text check (bounce_reason <> '' and length(bounce_reason) <= 500),
    add bounced_at timestamptz,
    add constraint outbox_message_bounced check (
        (bounce is null) = (bounced_at is null) and (bounce is null) = (bounce_reason is null) and (bounce is null or state = 'SENT'));

create index outbox_message_bounced on outbox_message (created_at, id) where bounce is not null;

-- Of accounts only, until their owner confirms the address anew or has another one.
create table bounced_address (
    address    text primary key,
    reason     text not null check (length(reason) <= 500),
    bounced_at timestamptz not null
);

alter table message_delivery drop constraint message_delivery_state_check;
alter table message_delivery add constraint message_delivery_state_check
    check (state in ('PENDING', 'SENT', 'FAILED', 'BOUNCED', 'UNWANTED', 'STOPPED'));

drop index message_delivery_failed;
create index message_delivery_failed on message_delivery (message_id) where state in ('FAILED', 'BOUNCED');

create function keep_message_bounce() returns trigger language plpgsql as $$
begin
    update message_delivery set state = 'BOUNCED', error = new.bounce_reason where id = split_part(new.dedup_key, ':', 3)::uuid;
    return null;
end $$;

create trigger outbox_message_bounce after update of bounce on outbox_message
    for each row when (new.template = 'PLACE_MESSAGE' and new.dedup_key like 'message:%' and new.bounce is not null)
    execute function keep_message_bounce();

create or replace function keep_notices() returns trigger language plpgsql as $$
begin
    insert into notice (account_id, template, arguments, created_at, summary_topic)
    select a.id, m.template,
           (select coalesce(jsonb_object_agg(e.key, case when e.key = any (string_to_array(m.secret_arguments, ','))
                                                          and (e.key <> 'link' or position('?' in e.value) > 0)
                                                         then '' else e.value end), '{}')
              from jsonb_each_text(m.arguments) e),
           m.created_at,
           (select c.topic from email_choice c where c.account_id = a.id and c.topic = m.topic and c.wish = 'DAILY')
      from added m join account a on a.email = m.recipient and a.email_verified_at is not null and a.disabled_at is null
     where m.notice;

    if exists (select from added m where m.topic is not null) then
        update outbox_message o set state = 'UNWANTED'
          from added m
          join account a on a.email = m.recipient and a.email_verified_at is not null and a.disabled_at is null
         where m.notice and m.topic is not null and o.id = m.id
           and (exists (select from email_choice c where c.account_id = a.id and c.topic = m.topic and c.wish <> 'AT_ONCE')
                or exists (select from bounced_address b where b.address = m.recipient));
    end if;
    return null;
end $$;
