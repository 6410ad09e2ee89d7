-- Plans of centers by calendar year, their budgets, what was spent, and annual reports.
create table center_plan (
    id                uuid primary key,
    center_id         uuid not null references centers (id),
    plan_year         int not null check (plan_year between 1990 and 2100),
    state             text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    revision          int not null check (revision >= 0),
    approved_revision int not null check (approved_revision between 0 and revision),
    targets           jsonb not null check (jsonb_typeof(targets) = 'object'),
    activities        jsonb not null,
    next_line         int not null check (next_line > 0),
    submitted_at      timestamptz,
    version           bigint not null,
    unique (center_id, plan_year),
    check (state in ('DRAFT', 'RETURNED') or revision > 0),
    check (state <> 'APPROVED' or approved_revision = revision),
    check (revision = 0 or submitted_at is not null)
);
create index center_plan_submitted on center_plan (submitted_at) where state = 'SUBMITTED';

create table center_budget_line (
    id       uuid primary key,
    plan_id  uuid not null references center_plan (id),
    code     text not null check (code ~ '^b[1-9][0-9]*$'),
    kind     text not null check (kind in ('PERSONNEL', 'TEACHING', 'PREMISES', 'MATERIALS', 'EVENTS', 'TRAVEL',
                 'ADMINISTRATION', 'OTHER')),
    side     text not null check (side in ('HOST', 'PARTNER')),
    title    text not null check (title <> ''),
    amount   numeric(18, 3) not null check (amount > 0),
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    unique (plan_id, code),
    unique (id, currency)
);

create table center_plan_submission (
    plan_id      uuid not null references center_plan (id),
    revision     int not null check (revision > 0),
    submitted_at timestamptz not null,
    fields       jsonb not null,
    primary key (plan_id, revision)
);

-- The line of an expense can neither go nor change its currency.
create table center_expense (
    id              uuid primary key,
    line_id         uuid not null,
    spent_on        date not null,
    amount          numeric(18, 3) not null check (amount <> 0),
    currency        char(3) not null,
    document_number text not null check (document_number <> ''),
    note            text,
    account_id      uuid,
    recorded_at     timestamptz not null,
    version         bigint not null,
    foreign key (line_id, currency) references center_budget_line (id, currency)
);
create index center_expense_line on center_expense (line_id, spent_on);
create index center_expense_account on center_expense (account_id);

create table center_report (
    id          uuid primary key,
    center_id   uuid not null references centers (id),
    report_year int not null,
    number      int not null check (number > 0),
    content     jsonb not null,
    document_id uuid not null unique references issued_document (id),
    frozen_at   timestamptz not null,
    unique (center_id, report_year, number),
    foreign key (center_id, report_year) references center_plan (center_id, plan_year)
);

create function center_report_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen report never changes' using errcode = 'check_violation';
end $$;
create trigger center_report_is_frozen before update or delete on center_report
    for each row execute function center_report_is_frozen();

create view own_center_plan with (security_barrier) as
    select * from center_plan where center_is_entered(center_id) with cascaded check option;
create view own_center_budget_line with (security_barrier) as
    select * from center_budget_line l
    where exists (select from center_plan p where p.id = l.plan_id and center_is_entered(p.center_id))
    with cascaded check option;
create view own_center_plan_submission with (security_barrier) as
    select * from center_plan_submission s
    where exists (select from center_plan p where p.id = s.plan_id and center_is_entered(p.center_id))
    with cascaded check option;
create view own_center_expense with (security_barrier) as
    select * from center_expense e
    where exists (select from center_budget_line l join center_plan p on p.id = l.plan_id
                  where l.id = e.line_id and center_is_entered(p.center_id))
    with cascaded check option;
create view own_center_report with (security_barrier) as
    select * from center_report where center_is_entered(center_id) with cascaded check option;
