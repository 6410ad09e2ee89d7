-- The application for a center, its reviews, the agreement between its owners, and who governs it.
alter table centers
    add column applied_at      timestamptz,
    add column approved_at     timestamptz,
    add column approval_number text unique,
    add column opened_on       date,
    add column closes_on       date,
    add constraint centers_approved check (approval_number is not null
        or state in ('DRAFT', 'APPLIED', 'UNDER_REVIEW', 'RETURNED', 'REJECTED')),
    add constraint centers_opened check (opened_on is not null
        or state not in ('OPENED', 'OPERATING', 'SUSPENDED', 'RENEWAL_DUE', 'TRANSFERRED', 'CLOSING', 'CLOSED')),
    add constraint centers_closing check (closes_on is not null or state not in ('CLOSING', 'CLOSED'));
create index centers_applied on centers (applied_at) where state in ('APPLIED', 'UNDER_REVIEW');

create table center_approval_counter (
    year int primary key,
    last int not null check (last > 0)
);

create table center_application (
    center_id uuid primary key references centers (id) on delete cascade,
    version   bigint not null
);

create table center_application_part (
    center_id uuid not null references center_application (center_id) on delete cascade,
    part      text not null check (part in ('LETTER', 'REGISTRATION', 'PREMISES', 'DEMAND_FORECAST', 'OPERATION', 'FUNDING')),
    text      text not null check (text <> ''),
    primary key (center_id, part)
);

create table center_submission (
    center_id    uuid not null references centers (id) on delete cascade,
    number       int not null check (number > 0),
    submitted_at timestamptz not null,
    fields       jsonb not null,
    primary key (center_id, number)
);

create table center_review (
    id          uuid primary key,
    center_id   uuid not null references centers (id) on delete cascade,
    method      text not null check (method in ('DOCUMENTS', 'HEARING', 'SITE_VISIT', 'EXPERT_ADVICE')),
    outcome     text not null check (outcome in ('SUPPORTS', 'SUPPORTS_WITH_CONDITIONS', 'OBJECTS')),
    note        text not null check (note <> ''),
    held_on     date not null,
    account_id  uuid,
    recorded_by text not null,
    recorded_at timestamptz not null,
    version     bigint not null
);
create index center_review_center on center_review (center_id);
create index center_review_account on center_review (account_id);

create table center_agreement (
    id            uuid primary key,
    center_id     uuid not null references centers (id) on delete cascade,
    period        int not null check (period > 0),
    starts_on     date not null,
    ends_on       date not null,
    notice_months int not null check (notice_months between 0 and 24),
    texts         jsonb not null check (texts <> '{}'),
    hash          char(64) not null,
    partner_id    uuid references organization (id),
    filed_at      timestamptz not null,
    version       bigint not null,
    unique (center_id, period),
    check (ends_on > starts_on)
);
create index center_agreement_partner on center_agreement (partner_id);

create table center_agreement_signature (
    agreement_id uuid not null references center_agreement (id) on delete cascade,
    side         text not null check (side in ('HOST', 'PARTNER')),
    account_id   uuid not null,
    signed_by    text not null,
    signed_at    timestamptz not null,
    primary key (agreement_id, side)
);
create index center_agreement_signature_account on center_agreement_signature (account_id);

create table center_post (
    id          uuid primary key,
    center_id   uuid not null references centers (id) on delete cascade,
    kind        text not null check (kind in ('DIRECTOR', 'BOARD_CHAIR', 'BOARD_MEMBER')),
    side        text not null check (side in ('HOST', 'PARTNER')),
    person_name text not null check (person_name <> ''),
    starts_on   date not null,
    ends_on     date,
    version     bigint not null,
    check (ends_on >= starts_on),
    constraint center_post_one_director exclude using gist (
        center_id with =, side with =, daterange(starts_on, ends_on, '[]') with &&) where (kind = 'DIRECTOR')
);
create index center_post_center on center_post (center_id);
