-- Third parties of centers, what each side gives to a center, and the places beside its seat at which a center teaches.
create table center_third_party (
    id              uuid primary key,
    center_id       uuid not null references centers (id),
    organization_id uuid references organization (id),
    name            text check (name <> ''),
    role            text not null check (role in ('FUNDER', 'VENUE', 'GOVERNMENT', 'SCHOOL', 'EMPLOYER', 'CULTURAL', 'OTHER')),
    starts_on       date not null,
    ends_on         date,
    version         bigint not null,
    check ((organization_id is null) <> (name is null)),
    check (ends_on >= starts_on),
    unique (id, center_id)
);
create index center_third_party_center on center_third_party (center_id, starts_on);
create index center_third_party_organization on center_third_party (organization_id);

create table center_contribution (
    id           uuid primary key,
    center_id    uuid not null references centers (id),
    giver        text not null check (giver in ('HOST', 'PARTNER', 'THIRD_PARTY')),
    party_id     uuid,
    kind         text not null check (kind in ('MONEY', 'PREMISES', 'EQUIPMENT', 'BOOKS', 'STAFF', 'SERVICE', 'OTHER')),
    description  text not null check (description <> ''),
    quantity     int check (quantity > 0),
    amount       numeric(18, 3) check (amount > 0),
    currency     text check (currency ~ '^[A-Z]{3}$'),
    pledged_on   date not null,
    delivered_on date,
    end_owner    text not null check (end_owner in ('GIVER', 'HOST', 'PARTNER', 'USED_UP')),
    version      bigint not null,
    foreign key (party_id, center_id) references center_third_party (id, center_id),
    check ((giver = 'THIRD_PARTY') = (party_id is not null)),
    check ((amount is null) = (currency is null)),
    check (kind <> 'MONEY' or amount is not null),
    check (delivered_on >= pledged_on)
);
create index center_contribution_center on center_contribution (center_id, pledged_on);
create index center_contribution_party on center_contribution (party_id, center_id);
create view own_center_contribution with (security_barrier) as
    select * from center_contribution where center_is_entered(center_id) with cascaded check option;

create table center_teaching_point (
    id        uuid primary key,
    center_id uuid not null references centers (id),
    name      jsonb not null check (name <> '{}'),
    country   char(2) not null,
    city      text not null check (city <> ''),
    address   text,
    latitude  double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    languages text[] not null check (cardinality(languages) > 0),
    opened_on date not null,
    closed_on date,
    version   bigint not null,
    check ((latitude is null) = (longitude is null)),
    check (closed_on >= opened_on),
    unique (id, center_id)
);
create index center_teaching_point_center on center_teaching_point (center_id, opened_on);

alter table course_class add column point_id uuid;
alter table course_class add foreign key (point_id, center_id) references center_teaching_point (id, center_id);
create index course_class_point on course_class (point_id, center_id);
