-- Who may apply, how applications are scored, by whom they were reviewed, and until when an offer stands.
alter table exchange_call
    add column funding    jsonb not null default '{}' check (jsonb_typeof(funding) = 'object'),
    add column rules      jsonb not null default '{}' check (jsonb_typeof(rules) = 'object'),
    add column allocation jsonb not null default '{}' check (jsonb_typeof(allocation) = 'object');

alter table exchange_application add column offer_until timestamptz;
alter table exchange_application drop constraint exchange_application_state_check;
alter table exchange_application add constraint exchange_application_state_check check (state in
    ('DRAFT', 'SUBMITTED', 'OFFERED', 'RESERVE', 'REJECTED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'NOMINATED'));
drop index exchange_application_one_live;
create unique index exchange_application_one_live on exchange_application (call_id, account_id)
    where state not in ('REJECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN');

-- What a person says of the own studies, compared with what calls ask for.
create table exchange_qualifications (
    account_id  uuid primary key,
    field       char(4) check (field ~ '^\d{4}$'),
    level       int check (level between 1 and 8),
    credits     numeric(6, 2) check (credits >= 0),
    nationality char(2),
    born_on     date,
    languages   jsonb not null check (jsonb_typeof(languages) = 'array'),
    changed_at  timestamptz not null,
    version     bigint not null
);

-- One review for an application and reviewer.
create table exchange_review (
    id             uuid primary key,
    application_id uuid not null references exchange_application (id),
    reviewer_id    uuid not null,
    points         jsonb not null check (jsonb_typeof(points) = 'object'),
    total          numeric(5, 2) not null check (total between 0 and 100),
    comment        text,
    reviewed_at    timestamptz not null,
    version        bigint not null,
    unique (application_id, reviewer_id)
);
create index exchange_review_reviewer on exchange_review (reviewer_id);
