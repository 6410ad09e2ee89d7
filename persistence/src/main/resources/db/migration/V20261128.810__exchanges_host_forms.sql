-- The name of a nominee in its own script, and what the receiving side adds for its letters.
alter table nomination add column own_name text;
alter table nomination add column family_first boolean not null default false;

create table nomination_host_form (
    nomination_id uuid primary key references nomination (id),
    programme     text not null check (programme <> ''),
    department    text,
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    contact_name  text not null,
    contact_email text not null check (contact_email = lower(contact_email)),
    housing       text,
    finances      text,
    born_on       date,
    passport      text,
    filled_at     timestamptz not null,
    version       bigint not null
);
