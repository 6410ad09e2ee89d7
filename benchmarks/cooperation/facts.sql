-- Fills a scratch database that has the demo data: 640 organizations of 64 countries and 64 of China, :agreements agreements, :stays stays over ten
-- years, :enrolments enrolments in the classes that are there, :events events that are over.
-- psql -v stays=10000000 -v agreements=200000 -v enrolments=2000000 -v events=100000 -f benchmarks/cooperation/facts.sql
-- Foreign keys and triggers are off while it runs; the sums of stays are counted at its end.
\set ON_ERROR_STOP on
begin;
set local session_replication_role = replica;
set local synchronous_commit = off;
create temporary table body as
    select gen_random_uuid() as id, n, (array['KZ','UZ','TH','MY','ID','VN','PK','EG','PL','HU','RS','TR','MN','LA','KH','BD','LK','NP','IR','IQ','SA','AE',
      'OM','QA','KW','BH','JO','LB','SY','YE','IL','PS','AM','GE','AZ','BY','UA','MD','LT','LV','EE','CZ','SK','SI','HR','BA','ME','MK','AL','RO','BG','IN',
      'PH','SG','MM','RU','BN','TL','BT','MV','AF','TJ','KG','TM'])[1 + n % 64] as country
    from generate_series(0, 639) n
    union all select gen_random_uuid(), n, 'CN' from generate_series(640, 703) n;
insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
    select id, 'load-' || n, jsonb_build_object('en', 'University ' || n), 'university ' || n, 'UNIVERSITY', country, 'VERIFIED', now() from body;
create temporary table pair as
    select gen_random_uuid() as agreement, pairs.n, home.id as home, away.id as away
    from generate_series(0, :agreements - 1) pairs (n)
    join body home on home.n = 640 + pairs.n % 64
    join body away on away.n = (pairs.n * 7 + pairs.n / 640) % 640;
create unique index on pair (n);
analyze pair;
insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
    select agreement, 'LOAD' || n, 'IN_FORCE', 1, 1, (2017 + n % 8) || '/' || (2018 + n % 8), (2024 + n % 8) || '/' || (2025 + n % 8), now(), 1 from pair;
insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
    select gen_random_uuid(), agreement, 1,
           '{"title": {"en": "Exchange"}, "conditions": [{"code": "c0", "kind": "STUDENT_STUDY"}, {"code": "c1", "kind": "DOCTORAL"}]}',
           repeat('0', 64), home, gen_random_uuid(), make_date(2017 + n % 8, 3, 1), 1
    from pair;
insert into agreement_party (agreement_id, position, organization_id)
    select agreement, 0, home from pair union all select agreement, 1, away from pair;
create temporary table stay as
    select gen_random_uuid() as nomination, gen_random_uuid() as mobility, e as n, p.agreement, 'c' || e % 2 as condition,
           (2017 + e % 10) || '/' || (2018 + e % 10) as academic_year,
           case when e % 7 < 5 then p.away else p.home end as sends, case when e % 7 < 5 then p.home else p.away end as receives,
           make_date(2017 + e % 10, 9, 1) + e % 28 as arrived
    from generate_series(1, :stays) e join pair p on p.n = (e::bigint * 7919) % :agreements;
insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email, state,
                        proposal_id, nominated_at, decided_at, version)
    select nomination, 'L' || n, agreement, condition, academic_year, 'FIRST', sends, receives, 'P', n || '@load.example', 'ACCEPTED',
           gen_random_uuid(), arrived, arrived, 1
    from stay;
insert into mobility (id, code, nomination_id, state, arrived_on, version) select mobility, 'L' || n, nomination, 'ARRIVED', arrived, 1 from stay;
insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters, months, cause,
                             mobility_id, recorded_at)
    select gen_random_uuid(), agreement, condition, academic_year, sends, receives, 1, 1, 5, 'ARRIVAL', mobility, arrived from stay;
insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
    select gen_random_uuid(), 'L' || e, c.class_id, gen_random_uuid(), 'P', false, 'COMPLETED', 1000000 + e, now(), now(), 1
    from generate_series(1, :enrolments) e
    join (select class_id, row_number() over (order by class_id) - 1 as n, count(*) over () as all_classes from class_seats) c on c.n = e % c.all_classes;
-- Kept since they were entered: all enrolled until the class was over, and completed since then.
update class_state_period p set known_from = t.first_day - 60
    from course_class k join center_term t on t.id = k.term_id
    where k.id = p.class_id and p.known_from > t.first_day - 60 and p.known_until = 'infinity';
insert into enrolment_state_period (enrolment_id, class_id, known_from, known_until, state)
    select e.id, e.class_id, h.known_from, h.known_until, h.state
    from enrolment e join course_class k on k.id = e.class_id join center_term t on t.id = k.term_id
    cross join lateral (values (t.first_day - 14, t.last_day + 7, 'ENROLLED'), (t.last_day + 7, 'infinity', 'COMPLETED')) h (known_from, known_until, state)
    where e.number > 1000000;
insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages, starts_at, ends_at, time_zone,
                            venue_country, waiting_list, moderated, guests, created_at, published_at)
    select gen_random_uuid(), 1, 'load-' || e, 'PUBLISHED', 'WORKSHOP', 'ON_SITE', jsonb_build_object('en', 'Workshop ' || e), '{}', '{}', b.id,
           array['en'], timestamptz '2020-01-01' + e % 2000 * interval '1 day', timestamptz '2020-01-02' + e % 2000 * interval '1 day', 'UTC',
           b.country, false, false, false, now(), now()
    from generate_series(1, :events) e join body b on b.n = e % 704;
analyze;
\timing on
select exchange_sums_refill();
\timing off
commit;
vacuum analyze;
