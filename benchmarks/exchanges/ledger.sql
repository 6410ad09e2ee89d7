-- Fills the ledger of a scratch database: 2,000 agreements between organizations of 64 countries, :entries stays over ten years.
-- psql -v entries=10000000 -f benchmarks/exchanges/ledger.sql
-- Foreign keys and triggers are off while it runs; the sums are then made as the migration makes them.
\set ON_ERROR_STOP on
begin;
set local session_replication_role = replica;
create temporary table body as
    select gen_random_uuid() as id, n, (array['KZ','UZ','TH','MY','ID','VN','PK','EG','PL','HU','RS','TR','MN','LA','KH','BD','LK','NP','IR','IQ','SA','AE',
      'OM','QA','KW','BH','JO','LB','SY','YE','IL','PS','AM','GE','AZ','BY','UA','MD','LT','LV','EE','CZ','SK','SI','HR','BA','ME','MK','AL','RO','BG','GR',
      'CY','SG','MM','PH','BN','TL','BT','MV','AF','TJ','KG','TM'])[1 + n % 64] as country
    from generate_series(0, 639) n;
insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
    select id, 'load-' || n, jsonb_build_object('en', 'University ' || n), 'university ' || n, 'UNIVERSITY', country, 'VERIFIED', now()
    from body;
create temporary table pair as
    select gen_random_uuid() as agreement, n, (select id from body where body.n = pairs.n % 640) as home,
           (select id from body where body.n = (pairs.n * 7 + 13 + pairs.n / 640) % 640) as away
    from generate_series(0, 1999) pairs (n);
insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
    select agreement, 'LOAD' || n, 'IN_FORCE', 1, 1, '2017/2018', '2026/2027', now(), 1 from pair;
insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
    select gen_random_uuid(), agreement, 1, '{"title": {"en": "Exchange of students"}}', repeat('0', 64), home, gen_random_uuid(), now(), 1
    from pair;
insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters,
                             months, cause, mobility_id, recorded_at)
    select gen_random_uuid(), agreement, 'c' || e % 2, (2017 + e % 10) || '/' || (2018 + e % 10),
           case when e % 5 < 3 then home else away end, case when e % 5 < 3 then away else home end, 1, 1, 5, 'ARRIVAL',
           gen_random_uuid(), now()
    from generate_series(1, :entries) e join pair on pair.n = e % 2000 where home <> away;
commit;
truncate exchange_balance_total;
insert into exchange_balance_total
    select agreement_id, condition, academic_year, from_organization, to_organization, sum(persons), sum(semesters), sum(months)
    from exchange_ledger group by agreement_id, condition, academic_year, from_organization, to_organization;
analyze;
