create table idempotency_key (
    caller       uuid not null,
    key          text not null,
    target       text not null,
    digest       text not null,
    status       integer,
    content_type text,
    location     text,
    entity_tag   text,
    body         text,
    created_at   timestamptz not null,
    lease_until  timestamptz not null,
    primary key (caller, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
