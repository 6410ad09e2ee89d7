-- Three statuses of a center, each with its periods; none follows from another or from the state of the center.
create table center_status (
    id              uuid primary key,
    center_id       uuid not null references centers (id),
    kind            text not null check (kind in ('TEACHING', 'ACCREDITED', 'EXAM_CENTER')),
    scheme          text not null,
    granted_by_body text not null check (granted_by_body <> ''),
    document_number text,
    starts_on       date not null,
    ends_on         date,
    version         bigint not null,
    check (ends_on >= starts_on),
    check (kind <> 'EXAM_CENTER' or scheme <> ''),
    constraint center_status_one_at_a_time exclude using gist (
        center_id with =, kind with =, scheme with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index center_status_center on center_status (center_id);
