-- What a class and each of its enrolments were on each day, so that figures of an earlier day count the states of then. Kept by triggers: the last
-- state of each day (UTC). From known_from until known_until (excluded) a state counts. check-data compares the open ones with the rows.
create table class_state_period (
    class_id    uuid not null references course_class (id) on delete cascade,
    known_from  date not null,
    known_until date not null default 'infinity',
    state       text not null,
    maximum     int not null,
    teacher_id  uuid,
    primary key (class_id, known_from),
    check (known_from < known_until)
);
create unique index class_state_period_open on class_state_period (class_id) where known_until = 'infinity';

create table enrolment_state_period (
    enrolment_id uuid not null references enrolment (id) on delete cascade,
    class_id     uuid not null,
    known_from   date not null,
    known_until  date not null default 'infinity',
    state        text not null,
    primary key (enrolment_id, known_from),
    check (known_from < known_until)
);
create unique index enrolment_state_period_open on enrolment_state_period (enrolment_id) where known_until = 'infinity';
create index enrolment_state_period_class on enrolment_state_period (class_id, known_until, known_from, state);

create function today_in_utc() returns date language sql stable as $$ select cast(now() at time zone 'UTC' as date) $$;

create function class_states_of_new_rows() returns trigger language plpgsql as $$
begin
    insert into class_state_period (class_id, known_from, state, maximum, teacher_id)
    select n.id, today_in_utc(), n.state, n.maximum, n.teacher_id from new_rows n;
    return null;
end $$;
create trigger class_state_inserted after insert on course_class
    referencing new table as new_rows for each statement execute function class_states_of_new_rows();

-- A state that began on the same day is replaced; an earlier one ends.
create function class_states_of_changed_rows() returns trigger language plpgsql as $$
begin
    update class_state_period p set known_until = today_in_utc()
      from new_rows n
     where p.class_id = n.id and p.known_until = 'infinity' and p.known_from < today_in_utc()
       and (p.state, p.maximum, p.teacher_id) is distinct from (n.state, n.maximum, n.teacher_id);
    update class_state_period p set state = n.state, maximum = n.maximum, teacher_id = n.teacher_id
      from new_rows n
     where p.class_id = n.id and p.known_until = 'infinity'
       and (p.state, p.maximum, p.teacher_id) is distinct from (n.state, n.maximum, n.teacher_id);
    insert into class_state_period (class_id, known_from, state, maximum, teacher_id)
    select n.id, today_in_utc(), n.state, n.maximum, n.teacher_id from new_rows n
     where not exists (select from class_state_period p where p.class_id = n.id and p.known_until = 'infinity');
    return null;
end $$;
create trigger class_state_updated after update on course_class
    referencing new table as new_rows for each statement execute function class_states_of_changed_rows();

create function enrolment_states_of_new_rows() returns trigger language plpgsql as $$
begin
    insert into enrolment_state_period (enrolment_id, class_id, known_from, state)
    select n.id, n.class_id, today_in_utc(), n.state from new_rows n;
    return null;
end $$;
create trigger enrolment_state_inserted after insert on enrolment
    referencing new table as new_rows for each statement execute function enrolment_states_of_new_rows();

create function enrolment_states_of_changed_rows() returns trigger language plpgsql as $$
begin
    update enrolment_state_period p set known_until = today_in_utc()
      from new_rows n
     where p.enrolment_id = n.id and p.known_until = 'infinity' and p.known_from < today_in_utc() and p.state <> n.state;
    update enrolment_state_period p set state = n.state
      from new_rows n
     where p.enrolment_id = n.id and p.known_until = 'infinity' and p.state <> n.state;
    insert into enrolment_state_period (enrolment_id, class_id, known_from, state)
    select n.id, n.class_id, today_in_utc(), n.state from new_rows n
     where not exists (select from enrolment_state_period p where p.enrolment_id = n.id and p.known_until = 'infinity');
    return null;
end $$;
create trigger enrolment_state_updated after update on enrolment
    referencing new table as new_rows for each statement execute function enrolment_states_of_changed_rows();

insert into class_state_period (class_id, known_from, state, maximum, teacher_id)
select id, today_in_utc(), state, maximum, teacher_id from course_class;
insert into enrolment_state_period (enrolment_id, class_id, known_from, state) select id, class_id, today_in_utc(), state from enrolment;

-- The classes that could be seen on a day, with what they and their enrolments were at its end; for a day before a class was entered, as on the day
-- on which it was entered.
drop view centers_class_facts;
create function centers_class_facts_on(asked date)
    returns table (class text, center text, country bpchar, language text, state text, first_day date, last_day date, maximum int, hours int,
                   teacher text, learners bigint, completed bigint, ended bigint)
    language sql stable as $$
select k.code, c.slug, c.country, iso_639_3(u.language), s.state, t.first_day, t.last_day, s.maximum, u.hours, md5(cast(s.teacher_id as text)),
       e.learners, e.completed, e.ended
from course_class k
join centers c on c.id = k.center_id
join center_course u on u.id = k.course_id
join center_term t on t.id = k.term_id
cross join lateral (
    select greatest(asked, p.known_from) as seen_on from class_state_period p where p.class_id = k.id order by p.known_from limit 1) d
join class_state_period s on s.class_id = k.id and s.known_from <= d.seen_on and s.known_until > d.seen_on
cross join lateral (
    select cast(coalesce(sum(n.number) filter (where n.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')), 0) as bigint) as learners,
           cast(coalesce(sum(n.number) filter (where n.state = 'COMPLETED'), 0) as bigint) as completed,
           cast(coalesce(sum(n.number) filter (where n.state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')), 0) as bigint) as ended
    from (select p.state, count(*) as number from enrolment_state_period p
          where p.class_id = k.id and p.known_from <= d.seen_on and p.known_until > d.seen_on group by p.state) n) e
where s.state <> 'PLANNED'
$$;
drop index enrolment_states;

-- The figures that read them have a new version.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select d.code, d.version + 1, d.position, d.family, d.names,
       (select jsonb_object_agg(t.key, regexp_replace(t.value, (s.starts ->> t.key) || '.*$', '')
                                         || case when d.code in ('ATT', 'ATTS', 'COST') then '' else n.note ->> t.key end)
        from jsonb_each_text(d.descriptions) t),
       d.unit, d.numerator, d.denominator, d.grain, d.minimum, d.parameters, array_replace(d.facts, 'centers_class_facts', 'centers_class_facts_on'),
       d.owner
from indicator_definition d
cross join (values ('{"en": " Also for earlier days, ", "zh": "对过去的日期，", "ru": " И для прошлых дат ", "ar": " وبالنسبة إلى التواريخ السابقة أيضاً", "fr": " Pour les dates passées aussi, ", "es": " También para fechas pasadas, "}'::jsonb)) s (starts)
cross join (values ('{"en": " For an earlier day, classes and enrolments count as they were on that day; for days before a class was entered, as on the day it was entered.", "zh": "对过去的日期，班级与报名按当日的状态计算；早于班级录入的日期，按录入当日的状态计算。", "ru": " Для прошлой даты группы и зачисления учитываются в том состоянии, в каком они были в этот день; для дней до внесения группы — в состоянии на день внесения.", "ar": " وبالنسبة إلى تاريخ سابق، تُحسب الصفوف والتسجيلات بحالتها في ذلك اليوم، وللأيام التي تسبق إدخال الصف بحالتها يوم إدخاله.", "fr": " Pour une date passée, les classes et les inscriptions comptent dans leur état de ce jour-là ; pour les jours antérieurs à la saisie d’une classe, dans l’état du jour de sa saisie.", "es": " Para una fecha pasada, las clases y las inscripciones cuentan en el estado que tenían ese día; para los días anteriores al registro de una clase, en el estado del día en que se registró."}'::jsonb)) n (note)
where 'centers_class_facts' = any (d.facts)
  and d.version = (select max(l.version) from indicator_definition l where l.code = d.code);
