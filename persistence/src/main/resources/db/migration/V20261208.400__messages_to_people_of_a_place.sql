-- Messages to the people of a place: the participants of an event, the learners of a class.

create table place_message (
    id            uuid primary key,
    version       int not null,
    audience      text not null,
    place_id      uuid not null,
    place_address text not null,
    place_name    jsonb not null,
    link          text not null check (link like '/%'),
    sender        jsonb not null,
    reply_to      text,
    filters       jsonb not null,
    subject       jsonb not null check (subject <> '{}'),
    body          jsonb not null check (body <> '{}'),
    state         text not null check (state in ('DRAFT', 'SCHEDULED', 'SENT', 'STOPPED')),
    send_at       timestamptz,
    repeat_until  timestamptz,
    created_by    uuid not null,
    created_at    timestamptz not null,
    sent_at       timestamptz,
    check (state <> 'SENT' or sent_at is not null),
    check (state <> 'SCHEDULED' or send_at is not null)
);
create index place_message_place on place_message (place_id, created_at desc);
create index place_message_scheduled on place_message (send_at) where state = 'SCHEDULED';
create index place_message_repeated on place_message (repeat_until) where state = 'SENT' and repeat_until is not null;

create table message_delivery (
    id             uuid primary key,
    message_id     uuid not null references place_message on delete cascade,
    recipient      text not null,
    recipient_name text not null,
    state          text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED', 'UNWANTED', 'STOPPED')),
    error          text,
    unique (message_id, recipient)
);
create index message_delivery_recipient on message_delivery (recipient);
create index message_delivery_failed on message_delivery (message_id) where state = 'FAILED';

-- What became of the email, which the outbox forgets after a while, stays with the message.
create function keep_message_outcome() returns trigger language plpgsql as $$
begin
    update message_delivery
       set state = case when new.state in ('SENT', 'FAILED', 'UNWANTED') then new.state else 'PENDING' end,
           error = case when new.state = 'FAILED' then new.last_error end
     where id = split_part(new.dedup_key, ':', 3)::uuid;
    return null;
end $$;

create trigger outbox_message_outcome after update of state on outbox_message
    for each row when (new.template = 'PLACE_MESSAGE' and new.dedup_key like 'message:%'
                       and (new.state in ('SENT', 'FAILED', 'UNWANTED') or old.state = 'FAILED'))
    execute function keep_message_outcome();
