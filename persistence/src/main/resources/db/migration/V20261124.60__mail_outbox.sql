create table outbox_message (
    id              uuid primary key,
    version         integer not null default 1,
    dedup_key       text not null,
    template        text not null,
    language        text not null,
    recipient       text not null,
    recipient_name  text not null,
    reply_to        text,
    arguments       jsonb not null,
    state           text not null check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED')),
    attempts        integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    bulk            boolean not null default false,
    constraint outbox_message_once unique (dedup_key),
    constraint outbox_message_sent_at check ((state = 'SENT') = (sent_at is not null))
);

-- What the sender asks for: letters whose time has come, and letters in hand whose lease ran out; mass mail last.
create index outbox_message_due on outbox_message (bulk, next_attempt_at) where state in ('PENDING', 'SENDING');
create index outbox_message_failed on outbox_message (created_at) where state = 'FAILED';
create index outbox_message_created_at on outbox_message (created_at, id);
