-- What international offices tell: academic calendar, facts for people who come, contacts.
create table exchange_office (
    organization_id uuid primary key references organization (id),
    sheet           jsonb not null check (jsonb_typeof(sheet) = 'object'),
    version         bigint not null
);
