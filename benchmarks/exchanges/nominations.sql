-- An agreement whose only condition has places, for nominations.pgbench; in a scratch database in which NominationLoad has run:
--   psql -v places=5000 -f benchmarks/exchanges/nominations.sql
--   pgbench -n -M prepared -c 64 -j 2 -t 79 -f benchmarks/exchanges/nominations.pgbench
\set ON_ERROR_STOP on
begin;
insert into exchange_agreement
    select (jsonb_populate_record(null::exchange_agreement, to_jsonb(a) || jsonb_build_object('id', gen_random_uuid(), 'code', 'LOADRAW'))).*
    from exchange_agreement a
    where not exists (select from exchange_agreement r where r.code = 'LOADRAW')
    order by (select max(places) from exchange_places p where p.agreement_id = a.id) desc nulls last
    limit 1;
delete from nomination where agreement_id = (select id from exchange_agreement where code = 'LOADRAW');
delete from exchange_places where agreement_id = (select id from exchange_agreement where code = 'LOADRAW');
insert into exchange_places (agreement_id, condition, academic_year, places) select id, 'c1', '2026/2027', :places from exchange_agreement where code = 'LOADRAW';
commit;
checkpoint;
