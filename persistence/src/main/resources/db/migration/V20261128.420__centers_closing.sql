-- The closing of a center: reasons with weights, what becomes of each class, who keeps the records.
create table center_closing (
    center_id    uuid primary key references centers (id) on delete cascade,
    announced_at timestamptz not null,
    note         text,
    custodian_id uuid references organization (id),
    assets       text,
    accounts     text,
    version      bigint not null
);
create index center_closing_custodian on center_closing (custodian_id);

create table center_closing_reason (
    center_id uuid not null references center_closing (center_id) on delete cascade,
    reason    text not null check (reason in ('AGREEMENT_ENDED', 'HOST_DECISION', 'PARTNER_DECISION', 'FUNDING_RULE',
                  'GOVERNMENT_PRESSURE', 'LOW_ENROLMENT', 'QUALITY', 'SECURITY', 'FORCE_MAJEURE', 'MERGED', 'OTHER')),
    weight    int not null check (weight between 1 and 100),
    primary key (center_id, reason)
);

create table center_teach_out (
    center_id  uuid not null references center_closing (center_id) on delete cascade,
    class_code text not null,
    measure    text not null check (measure in ('FINISH', 'MOVE', 'CANCEL')),
    carrier_id uuid references organization (id),
    primary key (center_id, class_code),
    check (measure <> 'MOVE' or carrier_id is not null)
);
create index center_teach_out_carrier on center_teach_out (carrier_id);

-- Private rows of centers are read and written through views that show those of the centers which the transaction has
-- entered. A view filters whoever asks, also an owner of the tables or a superuser, whom row-level security lets pass.
create function center_is_entered(center uuid) returns boolean language sql stable as $$
    select center::text = any (string_to_array(current_setting('caravanserai.centers', true), ','))
$$;

create view own_center_application with (security_barrier) as
    select * from center_application where center_is_entered(center_id) with cascaded check option;
create view own_center_application_part with (security_barrier) as
    select * from center_application_part where center_is_entered(center_id) with cascaded check option;
create view own_center_submission with (security_barrier) as
    select * from center_submission where center_is_entered(center_id) with cascaded check option;
create view own_center_closing with (security_barrier) as
    select * from center_closing where center_is_entered(center_id) with cascaded check option;
create view own_center_teach_out with (security_barrier) as
    select * from center_teach_out where center_is_entered(center_id) with cascaded check option;
