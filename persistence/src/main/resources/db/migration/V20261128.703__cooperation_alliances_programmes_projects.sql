-- Alliances: no legal person, so what they spend is carried by a member.
create table cooperation_alliance (
    id            uuid primary key references cooperation_entry (id) on delete cascade,
    alliance_kind text not null check (alliance_kind in ('COMPREHENSIVE', 'REGIONAL', 'DISCIPLINE', 'PROFESSIONAL_SCHOOLS', 'INDUSTRY_EDUCATION', 'VOCATIONAL', 'LANGUAGE', 'THINK_TANK')),
    charter       jsonb not null check (jsonb_typeof(charter) = 'object')
);

create table cooperation_budget (
    alliance_id uuid not null references cooperation_alliance (id) on delete cascade,
    position    int not null,
    budget_year int not null check (budget_year between 1990 and 2200),
    amount      numeric(18, 3) not null check (amount > 0),
    currency    text not null check (currency ~ '^[A-Z]{3}$'),
    carrier_id  uuid not null references organization (id),
    primary key (alliance_id, position),
    constraint cooperation_budget_year_once unique (alliance_id, budget_year) deferrable initially deferred
);
create index cooperation_budget_carrier on cooperation_budget (carrier_id);

create table cooperation_activity (
    id          uuid primary key,
    alliance_id uuid not null references cooperation_alliance (id) on delete cascade,
    held_on     date not null,
    title       jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    version     bigint not null
);
create index cooperation_activity_alliance on cooperation_activity (alliance_id, held_on desc);

create table cooperation_activity_participant (
    activity_id     uuid not null references cooperation_activity (id) on delete cascade,
    position        int not null,
    organization_id uuid not null references organization (id),
    primary key (activity_id, position)
);
create index cooperation_activity_participant_organization on cooperation_activity_participant (organization_id);

-- Joint programmes and joint institutions.
create table cooperation_programme (
    id               uuid primary key references cooperation_entry (id) on delete cascade,
    programme_kind   text not null check (programme_kind in ('JOINT_DEGREE_PROGRAMME', 'INDEPENDENT_INSTITUTION', 'DEPENDENT_INSTITUTION')),
    level            text not null check (level in ('BACHELOR', 'MASTER', 'DOCTORATE')),
    state            text not null check (state in ('PREPARING', 'SUBMITTED', 'EXPERT_REVIEW', 'APPROVED', 'ENROLLING', 'RUNNING', 'NO_NEW_INTAKE', 'TEACH_OUT', 'TERMINATED', 'SETTLED')),
    quota            int check (quota > 0),
    approval_number  text unique,
    approved_from    date,
    approved_until   date,
    agreement_ends   date,
    last_cohort_ends date,
    end_reason       text,
    check (approved_until > approved_from),
    constraint cooperation_programme_approved check (state in ('PREPARING', 'SUBMITTED', 'EXPERT_REVIEW')
        or (approval_number is not null and approved_from is not null and approved_until is not null and quota is not null)),
    constraint cooperation_programme_reason check (state not in ('TERMINATED', 'SETTLED') or end_reason is not null)
);

create table cooperation_curriculum_share (
    programme_id    uuid not null references cooperation_programme (id) on delete cascade,
    position        int not null,
    organization_id uuid not null references organization (id),
    percent         int not null check (percent between 0 and 100),
    awards          boolean not null,
    primary key (programme_id, position)
);
create index cooperation_curriculum_share_organization on cooperation_curriculum_share (organization_id);

create table cooperation_year_report (
    programme_id uuid not null references cooperation_programme (id) on delete cascade,
    position     int not null,
    report_year  int not null check (report_year between 1950 and 2200),
    intake       int not null check (intake >= 0),
    graduates    int not null check (graduates >= 0),
    text         jsonb not null check (jsonb_typeof(text) = 'object'),
    reported_on  date not null,
    primary key (programme_id, position),
    constraint cooperation_year_report_once unique (programme_id, report_year) deferrable initially deferred
);

-- What projects pursue, show and lead to.
create table cooperation_objective (
    project_id uuid not null references cooperation_project (id) on delete cascade,
    position   int not null,
    statement  jsonb not null check (jsonb_typeof(statement) = 'object' and statement <> '{}'),
    unit       text not null,
    baseline   numeric not null,
    target     numeric not null,
    actual     numeric,
    due_on     date not null,
    owner_id   uuid not null references organization (id),
    primary key (project_id, position),
    check (target <> baseline)
);
create index cooperation_objective_owner on cooperation_objective (owner_id);

create table cooperation_contribution (
    project_id      uuid not null references cooperation_project (id) on delete cascade,
    position        int not null,
    organization_id uuid not null references organization (id),
    kind            text not null check (kind in ('CASH', 'STAFF', 'EQUIPMENT', 'DATA', 'BACKGROUND')),
    pledged         numeric not null check (pledged > 0),
    delivered       numeric not null check (delivered >= 0),
    unit            text not null,
    primary key (project_id, position)
);
create index cooperation_contribution_organization on cooperation_contribution (organization_id);

create table cooperation_milestone (
    id                 uuid primary key,
    project_id         uuid not null references cooperation_project (id) on delete cascade,
    number             int not null check (number >= 1),
    title              jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    first_due          date not null,
    due_on             date not null,
    state              text not null check (state in ('PLANNED', 'EVIDENCE_SUBMITTED', 'ACCEPTED', 'RETURNED')),
    evidence_kind      text,
    evidence_reference text,
    evidence_hash      text check (evidence_hash ~ '^[0-9a-f]{64}$'),
    submitted_for      uuid references organization (id),
    submitted_on       date,
    decided_for        uuid references organization (id),
    decided_on         date,
    version            bigint not null,
    unique (project_id, number),
    constraint cooperation_milestone_evidence check (state = 'PLANNED' or (evidence_hash is not null and submitted_for is not null)),
    -- Nobody accepts the own evidence.
    constraint cooperation_milestone_other_side check (state <> 'ACCEPTED' or (decided_for is not null and decided_for <> submitted_for))
);
create index cooperation_milestone_submitted on cooperation_milestone (submitted_for);
create index cooperation_milestone_decided on cooperation_milestone (decided_for);

create table cooperation_result (
    id           uuid primary key,
    project_id   uuid not null references cooperation_project (id) on delete cascade,
    number       int not null check (number >= 1),
    title        jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    stage        text not null check (stage in ('DISCLOSED', 'PROTECTED', 'PILOT', 'TRANSFERRED', 'IN_USE', 'BENEFIT_REPORTED', 'VERIFIED')),
    country      text check (country ~ '^[A-Z]{2}$'),
    place        text,
    used_by_body text,
    used_since   date,
    benefit      text,
    verifier_id  uuid references organization (id),
    verified_on  date,
    version      bigint not null,
    unique (project_id, number),
    constraint cooperation_result_in_use check (stage not in ('IN_USE', 'BENEFIT_REPORTED', 'VERIFIED') or (country is not null and used_by_body is not null and used_since is not null)),
    constraint cooperation_result_verified check (stage <> 'VERIFIED' or (benefit is not null and verifier_id is not null and verified_on is not null))
);
create index cooperation_result_verifier on cooperation_result (verifier_id);

-- Facts of the registry for indicators: each country of a party or of effect, with the period.
create view cooperation_registry_facts as
select e.id as entry_id, e.kind, e.way, coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, p.programme_kind) as subkind,
       coalesce(i.state, p.state, j.state) as state, c.country,
       greatest(e.begins_on, c.since) as since, least(e.ends_on, c.until_date) as until_date
from cooperation_entry e
left join cooperation_instrument i on i.id = e.id
left join cooperation_mechanism m on m.id = e.id
left join cooperation_alliance a on a.id = e.id
left join cooperation_programme p on p.id = e.id
left join cooperation_project j on j.id = e.id
cross join lateral (
    select coalesce(q.country, o.country) as country, q.since, q.until_date
    from cooperation_party q left join organization o on o.id = q.organization_id
    where q.entry_id = e.id and q.role <> 'OBSERVER'
    union
    select unnest(e.countries), null::date, null::date) c
where c.country is not null;

-- Events from which something came within 24 months.
create view cooperation_conversion_facts as
select l.reference as event_slug, e.id as entry_id, e.kind, e.slug, e.title, v.ends_at as event_ended_at,
       coalesce(e.begins_on, cast(e.registered_at as date)) as began_on
from cooperation_link l
join cooperation_entry e on e.id = l.entry_id
join events_public_facts v on v.slug = l.reference
where l.relation = 'ORIGIN' and l.target = 'EVENT'
  and coalesce(e.begins_on, cast(e.registered_at as date)) between cast(v.starts_at as date) and cast(v.ends_at as date) + interval '24 months';
