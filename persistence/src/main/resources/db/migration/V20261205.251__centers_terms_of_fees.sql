-- What people read about a fee before they enrol: what it includes, and what is given back to whom.
alter table class_fee
    add column included jsonb not null default '{}',
    add column refunds  jsonb not null default '{}';

-- How long the sessions were that a certificate speaks of; null where it was issued before this was known.
alter table center_certificate add column minutes int check (minutes > 0);
