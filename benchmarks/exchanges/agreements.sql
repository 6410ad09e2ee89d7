-- The same 100,000 lines as AgreementImportLoad in PostgreSQL alone: COPY into a table of lines, then all rows of the import in one transaction,
-- set by set, which is then rolled back; in a scratch database with the demo data.
-- psql -v lines=100000 -v partners=2000 -f benchmarks/exchanges/agreements.sql
\set ON_ERROR_STOP on
create temporary table made as
    select n, 2026 as year, 'ERASMUS' as programme, case when n / :partners % 2 = 0 then 'OUT' else 'IN' end as direction,
           'Raw University ' || n % :partners as partner, 'Poland' as country, 1 + n % 5 as places, 'English B2' as language, '0613-Software' as field,
           'Faculty ' || n / :partners / 2 as faculty
    from generate_series(0, :lines - 1) n;
\copy made to 'agreements-raw.csv' csv
create temporary table line (n int, year int, programme text, direction text, partner text, country text, places int, language text, field text, faculty text);
checkpoint;
\timing on
\copy line from 'agreements-raw.csv' csv
begin;
create temporary table partner on commit drop as
    select partner, min(n) as first, gen_random_uuid() as organization, gen_random_uuid() as agreement from line group by partner;
insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
    select organization, replace(lower(partner), ' ', '-'), jsonb_build_object('en', partner), lower(partner), 'UNIVERSITY', 'PL', 'REGISTERED', now()
    from partner;
insert into organization_name (id, organization_id, kind, value, folded)
    select gen_random_uuid(), organization, 'OFFICIAL', partner, ' ' || lower(partner) || ' ' from partner;
insert into exchange_agreement (id, code, state, revision, first_year, last_year, created_at, version)
    select agreement, upper(left(replace(agreement::text, '-', ''), 12)), 'PROPOSED', 1, '2026/2027', '2026/2027', now(), 1 from partner;
insert into agreement_party (agreement_id, position, organization_id)
    select agreement, 1, (select id from organization where slug = 'jinling-river-university') from partner
    union all select agreement, 2, organization from partner;
insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
    select gen_random_uuid(), p.agreement, 1, t.terms, encode(sha256(t.terms::text::bytea), 'hex'), o.id, a.id, now(), 1
    from partner p
    join (
        select l.partner, jsonb_build_object('title', jsonb_build_object('en', 'ERASMUS, ' || l.partner),
                   'policy', jsonb_build_object('unit', 'PERSONS', 'overQuota', 'NEVER'),
                   'conditions', jsonb_agg(jsonb_build_object('code', 'c' || 1 + l.n / :partners, 'from', case direction when 'OUT' then 1 else 2 end,
                       'to', case direction when 'OUT' then 2 else 1 end, 'kind', 'STUDENT_STUDY', 'personsPerYear', places,
                       'iscedF', jsonb_build_array('0613'), 'eqf', jsonb_build_array(), 'blended', false,
                       'languages', jsonb_build_array(jsonb_build_object('language', 'en', 'cefr', 'B2')),
                       'firstYear', '2026/2027', 'lastYear', '2026/2027'))) as terms
        from line l group by l.partner) t on t.partner = p.partner
    cross join (select id from organization where slug = 'jinling-river-university') o
    cross join (select id from account where email = 'officer@demo.caravanserai.example') a;
insert into history_entry (id, subject, subject_id, action, to_state, account_name, happened_at)
    select gen_random_uuid(), 'ORGANIZATION', organization, 'REGISTERED', 'REGISTERED', 'Load', now() from partner
    union all select gen_random_uuid(), 'AGREEMENT', agreement, 'DRAFTED', 'DRAFT', 'Load', now() from partner;
insert into agreement_import_source (organization_id, name) select id, 'raw' from organization where slug = 'jinling-river-university';
insert into agreement_import_line (organization_id, source, line_key, agreement_id, condition, line_group, last_year)
    select o.id, 'raw', encode(sha256((l.programme || l.direction || l.partner || l.faculty)::bytea), 'hex'), p.agreement, 'c' || 1 + l.n / :partners,
           'ERASMUS' || chr(10) || l.partner || chr(10) || 'PL', '2026/2027'
    from line l join partner p on p.partner = l.partner cross join (select id from organization where slug = 'jinling-river-university') o;
insert into import_change (import_id, kind, line, title, address)
    select (select id from import_job order by id desc limit 1), 'CREATED', n + 2, 'ERASMUS · ' || l.partner || ' · c' || 1 + n / :partners, '/manage/exchanges'
    from line l;
rollback;
\! rm agreements-raw.csv
