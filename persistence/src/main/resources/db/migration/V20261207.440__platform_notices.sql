-- What accounts were told: a copy of each email that is a notice, for the account whose confirmed address it goes to.

alter table outbox_message add notice boolean not null default false;

create table notice (
    id         uuid primary key default gen_random_uuid(),
    account_id uuid not null references account on delete cascade,
    template   text not null,
    arguments  jsonb not null,
    created_at timestamptz not null,
    read_at    timestamptz
);

create index notice_of_account on notice (account_id, created_at desc, id desc);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_age on notice (created_at);

-- Secret arguments stay in the email, but for a link without a key in it, which is secret for guests only.
create function keep_notices() returns trigger language plpgsql as $$
begin
    insert into notice (account_id, template, arguments, created_at)
    select a.id, m.template,
           (select coalesce(jsonb_object_agg(e.key, case when e.key = any (string_to_array(m.secret_arguments, ','))
                                                          and (e.key <> 'link' or position('?' in e.value) > 0)
                                                         then '' else e.value end), '{}')
              from jsonb_each_text(m.arguments) e),
           m.created_at
      from added m join account a on a.email = m.recipient and a.email_verified_at is not null and a.disabled_at is null
     where m.notice;
    return null;
end $$;

create trigger outbox_message_notices after insert on outbox_message
    referencing new table as added for each statement execute function keep_notices();
