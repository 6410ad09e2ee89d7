-- More that the area of centers publishes for figures of other areas; columns are added, not changed.

-- The class that a level was reached in, its hours, and the level that its course began at: null where it began below A1.
create or replace view centers_level_facts as
select learner_key(e.account_id, e.given_name) as learner, m.code as mapping, c.language, m.cefr, n.country, n.slug as center,
       d.issued_on as reached_on, least(d.valid_until, cast(d.ended_at as date) - 1) as until_date,
       k.code as class, c.hours, b.cefr as entry_cefr
from center_certificate c
join issued_document d on d.id = c.id
join enrolment e on e.id = c.enrolment_id
join centers n on n.id = c.center_id
join course_class k on k.id = c.class_id
join center_course u on u.id = k.course_id
join level_mapping m on m.scheme = c.scheme and m.scheme_version = c.scheme_version and m.level = c.level
left join level_mapping b on b.code = m.code and b.scheme = u.scheme and b.scheme_version = u.scheme_version and b.level = u.entry_level
where m.cefr is not null;

create or replace view centers_attendance_facts as
select k.code as class, cast(s.starts_at at time zone k.time_zone as date) as held_on,
       count(*) filter (where n.mark in ('PRESENT', 'LATE', 'REMOTE')) as attended,
       count(*) filter (where n.mark <> 'EXCUSED') as marked,
       cast(extract(epoch from s.ends_at - s.starts_at) / 3600 as numeric(6, 2)) as hours
from class_session s
join course_class k on k.id = s.class_id
join attendance_now n on n.session_id = s.id
group by k.code, s.id, s.starts_at, k.time_zone;

-- One row for each agreement between the owners of a center; signed_on is the day of the last signature that it needed.
create view centers_agreement_facts as
select c.slug as center, c.name as title, c.country, a.period, a.starts_on, a.ends_on, cast(a.filed_at as date) as filed_on,
       case when s.host_at is not null and (a.partner_id is null or s.partner_at is not null)
            then cast(greatest(s.host_at, s.partner_at) as date) end as signed_on,
       cast(greatest(a.filed_at, s.host_at, s.partner_at) as date) as stepped_on
from center_agreement a
join centers c on c.id = a.center_id
cross join lateral (
    select max(g.signed_at) filter (where g.side = 'HOST') as host_at, max(g.signed_at) filter (where g.side = 'PARTNER') as partner_at
    from center_agreement_signature g where g.agreement_id = a.id) s;

-- One row for each year with an approved plan: its report is due on the last day of February of the year after.
create view centers_report_facts as
select c.slug as center, c.name as title, c.country, p.plan_year as year, make_date(p.plan_year + 1, 3, 1) - 1 as due_on,
       (select cast(min(r.frozen_at) at time zone c.time_zone as date) from center_report r
        where r.center_id = p.center_id and r.report_year = p.plan_year) as frozen_on
from center_plan p join centers c on c.id = p.center_id
where p.approved_revision > 0;

-- One row for each post and the time that somebody holds it.
create view centers_post_facts as
select c.slug as center, c.country, p.kind, p.side, p.starts_on, p.ends_on
from center_post p join centers c on c.id = p.center_id;

-- What a center spent, by day and currency. It is told only in sums over centers.
create view centers_spending_facts as
select c.slug as center, c.country, e.currency, e.spent_on, sum(e.amount) as amount
from center_expense e
join center_budget_line l on l.id = e.line_id
join center_plan p on p.id = l.plan_id
join centers c on c.id = p.center_id
group by c.slug, c.country, e.currency, e.spent_on;
