-- Writes the sums of :stays stays as facts.sql distributes them, without the stays themselves, into a scratch database that facts.sql has filled with
-- :agreements agreements. Views of cooperation read these sums only; check-data finds that they differ from the rows.
-- psql -v stays=10000000 -v agreements=200000 -f benchmarks/cooperation/sums.sql
\set ON_ERROR_STOP on
begin;
set local session_replication_role = replica;
set local synchronous_commit = off;
set local work_mem = '512MB';
create temporary table pair on commit drop as
  select a.id as agreement, substr(a.code, 5)::int as n, h.organization_id as home, w.organization_id as away
  from exchange_agreement a join agreement_party h on h.agreement_id = a.id and h.position = 0 join agreement_party w on w.agreement_id = a.id and w.position = 1
  where a.code like 'LOAD%';
truncate exchange_stay_total, exchange_stay_month, exchange_flow_total;
insert into exchange_stay_total (agreement_id, condition, academic_year, from_organization, to_organization, day, arrived, departed, semesters, months)
select p.agreement, 'c' || s.c, (2017 + s.y) || '/' || (2018 + s.y), case when s.i then p.away else p.home end, case when s.i then p.home else p.away end,
       make_date(2017 + s.y, 9, 1) + s.d, s.number, 0, s.number, 5 * s.number
from (select (e::bigint * 7919) % :agreements as n, e % 2 as c, e % 10 as y, e % 7 < 5 as i, e % 28 as d, count(*) as number
      from generate_series(1, :stays) e group by 1, 2, 3, 4, 5) s
join pair p on p.n = s.n order by p.n, s.d;
insert into exchange_stay_month (agreement_id, from_organization, to_organization, month, first_on, last_on)
    select t.agreement_id, t.from_organization, t.to_organization, cast(date_trunc('month', t.day) as date), min(t.day), max(t.day)
    from exchange_stay_total t where t.arrived > 0
    group by 1, 2, 3, 4 order by 4, 1;
insert into exchange_flow_total (from_country, to_country, kind, day, persons, semesters, months)
    select f.country, w.country, coalesce(k.kind, ''), t.day, sum(t.arrived), sum(t.semesters), sum(t.months)
    from exchange_stay_total t
    join organization f on f.id = t.from_organization
    join organization w on w.id = t.to_organization
    left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
    group by 1, 2, 3, 4 order by 1, 2, 4;
commit;
vacuum analyze exchange_stay_total;
vacuum analyze exchange_stay_month;
vacuum analyze exchange_flow_total;
