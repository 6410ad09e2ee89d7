-- Figures are asked for a day in UTC. What happened at a moment and carries the date of its place counts from the earlier of that date and of the
-- date in UTC at that moment; without a moment, from its date. Dates that people choose count as they are.
create function counted_from(day date, moment timestamptz) returns date language sql immutable as $$
    select least(day, cast(moment at time zone 'UTC' as date))
$$;

-- closes_on of a closed center is the day from which it counts as closed; before that, the day for which its closing was announced.
create or replace view centers_public_facts as
select c.slug as center, c.name as title, c.kind, c.state, c.country, c.host_id as host, h.country as host_country,
       c.partner_id as partner, p.country as partner_country, c.opened_on,
       case when c.state = 'CLOSED' then greatest(c.opened_on, counted_from(c.closes_on, e.closed_at)) else c.closes_on end as closes_on,
       a.starts_on as agreement_starts_on, a.ends_on as agreement_ends_on
from centers c
join organization h on h.id = c.host_id
left join organization p on p.id = c.partner_id
left join lateral (select g.starts_on, g.ends_on from center_agreement g where g.center_id = c.id order by g.period desc limit 1) a on true
left join lateral (select max(n.happened_at) as closed_at from history_entry n
                   where n.subject = 'CENTER' and n.subject_id = c.id and n.to_state = 'CLOSED' and c.state = 'CLOSED') e on true
where c.opened_on is not null;

create or replace view centers_closing_facts as
select c.center, c.country, c.opened_on, c.closes_on, r.reason, r.weight,
       cast(r.weight as numeric) / sum(r.weight) over (partition by r.center_id) as share
from center_closing_reason r
join centers k on k.id = r.center_id
join centers_public_facts c on c.center = k.slug
where c.closes_on is not null;

create or replace view centers_level_facts as
select learner_key(e.account_id, e.given_name) as learner, m.code as mapping, iso_639_3(c.language) as language, m.cefr, n.country, n.slug as center,
       counted_from(d.issued_on, d.issued_at) as reached_on, least(d.valid_until, cast(d.ended_at at time zone 'UTC' as date) - 1) as until_date,
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

create or replace view centers_certificate_facts as
select k.code as class, c.slug as center, c.name as title, c.country, iso_639_3(t.language) as language,
       counted_from(d.issued_on, d.issued_at) as issued_on, cast(d.ended_at at time zone 'UTC' as date) as ended_on,
       count(*) as certificates
from center_certificate t
join issued_document d on d.id = t.id
join course_class k on k.id = t.class_id
join centers c on c.id = t.center_id
group by k.code, c.slug, c.name, c.country, t.language, 6, 7;
