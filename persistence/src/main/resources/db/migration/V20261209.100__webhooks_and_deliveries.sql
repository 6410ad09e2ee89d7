-- Webhooks: other systems are told of facts that history records.

create table webhook (
    id              uuid primary key,
    version         int not null,
    organization_id uuid references organization (id),
    address         text not null check (length(address) <= 500),
    events          text[] not null check (cardinality(events) > 0),
    secret          bytea not null,
    earlier_secret  bytea,
    earlier_until   timestamptz,
    state           text not null check (state in ('ACTIVE', 'DISABLED')),
    failing_since   timestamptz,
    disabled_at     timestamptz,
    created_at      timestamptz not null,
    check ((state = 'DISABLED') = (disabled_at is not null)),
    check ((earlier_secret is null) = (earlier_until is null))
);
create index webhook_organization on webhook (organization_id);

create table webhook_delivery (
    id              uuid primary key,
    version         int not null,
    webhook_id      uuid not null references webhook (id) on delete cascade,
    fact_id         uuid,
    type            text not null,
    body            text not null,
    state           text not null check (state in ('PENDING', 'SENDING', 'DELIVERED', 'FAILED')),
    attempts        int not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    last_error      text check (length(last_error) <= 500),
    status          int,
    answer          text check (length(answer) <= 1000),
    created_at      timestamptz not null,
    ended_at        timestamptz,
    unique (webhook_id, fact_id, type),
    check ((state in ('DELIVERED', 'FAILED')) = (ended_at is not null))
);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where state in ('PENDING', 'SENDING');
create index webhook_delivery_listed on webhook_delivery (webhook_id, created_at desc);
create index webhook_delivery_created on webhook_delivery (created_at);

-- By which lines of history facts are known; the application writes them when it starts.
create table webhook_trace (
    code     text not null,
    subject  text not null,
    action   text not null,
    to_state text not null,
    primary key (subject, code, action, to_state)
);

-- Facts of which the webhooks have not been told.
create table webhook_fact (
    history_id  uuid not null,
    code        text not null,
    subject_id  uuid not null,
    happened_at timestamptz not null,
    primary key (history_id, code)
);
create index webhook_fact_order on webhook_fact (happened_at, history_id);

-- In the transaction of the change itself. Where no webhook is in use, it ends before it has looked at a row.
create function note_webhook_facts() returns trigger language plpgsql as $$
begin
    if exists (select from webhook where state = 'ACTIVE') then
        insert into webhook_fact (history_id, code, subject_id, happened_at)
        select distinct h.id, t.code, h.subject_id, h.happened_at
          from added h
          join webhook_trace t on t.subject = h.subject and t.action in ('', h.action)
               and (t.to_state = '' or t.to_state = h.to_state and h.from_state is distinct from h.to_state)
         where exists (select from webhook w where w.state = 'ACTIVE' and t.code = any (w.events));
    end if;
    return null;
end $$;

create trigger history_entry_webhook_facts after insert on history_entry
    referencing new table as added for each statement execute function note_webhook_facts();
