-- What others tell of centers: never the state of a center that was applied for here.
create table reported_center (
    source         text not null check (source <> ''),
    source_key     text not null check (source_key <> ''),
    name           text not null check (name <> ''),
    kind           text not null check (kind in ('CONFUCIUS_INSTITUTE', 'CONFUCIUS_CLASSROOM', 'TEACHING_POINT',
                       'UNIVERSITY_LANGUAGE_CENTER', 'LUBAN_WORKSHOP', 'ENTERPRISE_TRAINING_CENTER',
                       'PARTNER_LANGUAGE_CENTER')),
    host_id        uuid not null references organization (id),
    partner_id     uuid references organization (id),
    partner_told   text,
    center_id      uuid references centers (id),
    country        char(2) not null,
    city           text,
    established_on date,
    status         text,
    reported_on    date,
    web_page       text,
    primary key (source, source_key)
);
create index reported_center_host on reported_center (host_id);
create index reported_center_partner on reported_center (partner_id);
create index reported_center_center on reported_center (center_id);
create index reported_center_country on reported_center (country, name);
