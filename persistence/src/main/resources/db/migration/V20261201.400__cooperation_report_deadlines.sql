-- The next yearly report of programmes that run already is a deadline of whoever last approved the programme or recorded a report.
insert into deadline (id, kind, subject_id, title, link, due_at, time_zone, account_id, lead_days, state, set_at)
select gen_random_uuid(), 'PROGRAMME_REPORT', p.id, t.title, '/manage/cooperation/programmes/' || e.slug,
       (make_date(n.year + 1, 3, 31) + time '23:59') at time zone 'UTC', 'Z', h.account_id, '{30,7}', 'OPEN', now()
from cooperation_programme p
join cooperation_entry e on e.id = p.id
join lateral (
    select x.account_id from history_entry x join account a on a.id = x.account_id
    where x.subject = 'REGISTRY_ENTRY' and x.subject_id = p.id and x.action in ('APPROVED', 'REPORTED')
    order by x.happened_at desc, x.id desc limit 1) h on true
cross join lateral (
    select min(y.year) as year
    from generate_series(greatest(extract(year from p.approved_from), extract(year from now() at time zone 'UTC') - 1)::int, 2201) y (year)
    where not exists (select from cooperation_year_report r where r.programme_id = p.id and r.report_year = y.year)) n
cross join lateral (
    select jsonb_object_agg(w.language, replace(replace(w.words, '{0}', n.year::text), '{1}',
                                coalesce(e.title ->> w.language, e.title ->> 'en', (select v.value from jsonb_each_text(e.title) v limit 1)))) as title
    from (values ('en', 'Yearly report for {0}: {1}'), ('zh', '{0}年度报告：{1}'), ('ru', 'Годовой отчёт за {0} год: {1}'),
                 ('ar', 'التقرير السنوي لعام {0}: {1}'), ('fr', 'Rapport annuel {0} : {1}'), ('es', 'Informe anual de {0}: {1}')) w (language, words)) t
where p.state in ('APPROVED', 'ENROLLING', 'RUNNING', 'NO_NEW_INTAKE', 'TEACH_OUT')
on conflict do nothing;
