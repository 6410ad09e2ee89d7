-- What the plan of a project said on each day, so that figures of an earlier day count what was reached, pledged and delivered then. Kept by
-- triggers: the last state of each day (UTC) on which objectives or contributions changed. check-data compares the latest one with the plan.
create table cooperation_plan_day (
    project_id uuid not null references cooperation_project (id) on delete cascade,
    kept_on    date not null,
    primary key (project_id, kept_on)
);

create table cooperation_plan_objective (
    project_id uuid not null,
    kept_on    date not null,
    position   int not null,
    baseline   numeric not null,
    target     numeric not null,
    actual     numeric,
    due_on     date not null,
    primary key (project_id, kept_on, position),
    foreign key (project_id, kept_on) references cooperation_plan_day on delete cascade
);

create table cooperation_plan_contribution (
    project_id      uuid not null,
    kept_on         date not null,
    position        int not null,
    organization_id uuid not null references organization (id),
    kind            text not null,
    pledged         numeric not null,
    delivered       numeric not null,
    unit            text not null,
    primary key (project_id, kept_on, position),
    foreign key (project_id, kept_on) references cooperation_plan_day on delete cascade
);
create index cooperation_plan_contribution_organization on cooperation_plan_contribution (organization_id);

create function cooperation_plans_kept(projects uuid[]) returns void language plpgsql as $$
declare today date := cast(now() at time zone 'UTC' as date);
begin
    insert into cooperation_plan_day (project_id, kept_on)
    select j.id, today from cooperation_project j where j.id = any (projects) order by j.id on conflict do nothing;
    delete from cooperation_plan_objective where project_id = any (projects) and kept_on = today;
    delete from cooperation_plan_contribution where project_id = any (projects) and kept_on = today;
    insert into cooperation_plan_objective (project_id, kept_on, position, baseline, target, actual, due_on)
    select o.project_id, today, o.position, o.baseline, o.target, o.actual, o.due_on
    from cooperation_objective o join cooperation_project j on j.id = o.project_id where o.project_id = any (projects);
    insert into cooperation_plan_contribution (project_id, kept_on, position, organization_id, kind, pledged, delivered, unit)
    select c.project_id, today, c.position, c.organization_id, c.kind, c.pledged, c.delivered, c.unit
    from cooperation_contribution c join cooperation_project j on j.id = c.project_id where c.project_id = any (projects);
end $$;

create function cooperation_plans_of_new_rows() returns trigger language plpgsql as $$
begin
    perform cooperation_plans_kept(array(select distinct project_id from new_rows));
    return null;
end $$;
create function cooperation_plans_of_old_rows() returns trigger language plpgsql as $$
begin
    perform cooperation_plans_kept(array(select distinct project_id from old_rows));
    return null;
end $$;
create trigger cooperation_plan_objective_inserted after insert on cooperation_objective
    referencing new table as new_rows for each statement execute function cooperation_plans_of_new_rows();
create trigger cooperation_plan_objective_updated after update on cooperation_objective
    referencing new table as new_rows for each statement execute function cooperation_plans_of_new_rows();
create trigger cooperation_plan_objective_deleted after delete on cooperation_objective
    referencing old table as old_rows for each statement execute function cooperation_plans_of_old_rows();
create trigger cooperation_plan_contribution_inserted after insert on cooperation_contribution
    referencing new table as new_rows for each statement execute function cooperation_plans_of_new_rows();
create trigger cooperation_plan_contribution_updated after update on cooperation_contribution
    referencing new table as new_rows for each statement execute function cooperation_plans_of_new_rows();
create trigger cooperation_plan_contribution_deleted after delete on cooperation_contribution
    referencing old table as old_rows for each statement execute function cooperation_plans_of_old_rows();

select cooperation_plans_kept(array(select project_id from cooperation_objective union select project_id from cooperation_contribution));

-- From when until when (excluded) each state of a plan counts: the first one also counts before it was entered.
create view cooperation_plan_period as
select project_id, kept_on,
       case when row_number() over days = 1 then cast('-infinity' as date) else kept_on end as known_from,
       coalesce(lead(kept_on) over days, cast('infinity' as date)) as known_until
from cooperation_plan_day
window days as (partition by project_id order by kept_on);

-- The figures that read them have a new version.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select d.code, d.version + 1, d.position, d.family, d.names,
       (select jsonb_object_agg(t.key, regexp_replace(t.value, (s.starts ->> t.key) || '.*$', n.note ->> t.key)) from jsonb_each_text(d.descriptions) t),
       d.unit, d.numerator, d.denominator, d.grain, d.minimum, d.parameters, d.facts, d.owner
from indicator_definition d
cross join (values ('{"en": " Also for earlier days, ", "zh": "对过去的日期，", "ru": " И для прошлых дат ", "ar": " وبالنسبة إلى التواريخ السابقة أيضاً", "fr": " Pour les dates passées aussi, ", "es": " También para fechas pasadas, "}'::jsonb)) s (starts)
cross join (values ('{"en": " For an earlier day, what had been entered by then counts; the first entry also counts for the days before it.", "zh": "对过去的日期，按截至当日已填报的数值计算；首次填报的数值也适用于此前的日期。", "ru": " Для прошлой даты учитывается то, что было внесено к этому дню; первая запись действует и для более ранних дней.", "ar": " وبالنسبة إلى تاريخ سابق، يُحسب ما كان قد أُدخل حتى ذلك اليوم، ويسري أول إدخال على الأيام التي قبله أيضاً.", "fr": " Pour une date passée, c’est ce qui avait été saisi à ce jour qui compte ; la première saisie vaut aussi pour les jours précédents.", "es": " Para una fecha pasada cuenta lo que se había registrado hasta ese día; el primer registro vale también para los días anteriores."}'::jsonb)) n (note)
where d.code in ('OUTR', 'CONTR', 'CONTRS', 'GIVEN', 'PLEDGED')
  and d.version = (select max(l.version) from indicator_definition l where l.code = d.code);
