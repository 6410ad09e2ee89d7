-- How accounts want to hear of what they may do without by email.

create table email_choice (
    account_id uuid not null references account on delete cascade,
    topic      text not null,
    wish       text not null check (wish in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (account_id, topic)
);

-- Null where the email has to be sent.
alter table outbox_message add topic text;

alter table outbox_message drop constraint outbox_message_state_check;
alter table outbox_message
    add constraint outbox_message_state_check check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNWANTED')),
    add constraint outbox_message_unwanted check (state <> 'UNWANTED' or topic is not null);

create index outbox_message_unwanted_at on outbox_message (created_at) where state = 'UNWANTED';

-- The topic as long as the notice waits for the daily summary.
alter table notice add summary_topic text;
create index notice_for_summary on notice (account_id, created_at) where summary_topic is not null;

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
          join email_choice c on c.account_id = a.id and c.topic = m.topic and c.wish <> 'AT_ONCE'
         where m.notice and o.id = m.id;
    end if;
    return null;
end $$;
