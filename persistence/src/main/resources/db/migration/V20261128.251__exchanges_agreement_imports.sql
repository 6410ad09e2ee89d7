-- What imports of tables of agreements remember from one file to the next.
create table agreement_import_mapping (
    organization_id uuid not null references organization (id),
    name            text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$'),
    columns         jsonb not null check (jsonb_typeof(columns) = 'object'),
    primary key (organization_id, name)
);

create table agreement_import_line (
    organization_id uuid not null,
    mapping         text not null,
    line_key        char(64) not null,
    agreement_id    uuid not null references exchange_agreement (id),
    condition       text not null,
    line_group      text not null,
    content         text not null,
    primary key (organization_id, mapping, line_key),
    unique (agreement_id, condition),
    foreign key (organization_id, mapping) references agreement_import_mapping (organization_id, name) on update cascade
);
