-- Each approval of a joint programme with its number, days and places: a renewal is added, so what held on a past day stays known.
create table cooperation_approval (
    programme_id    uuid not null references cooperation_programme (id) on delete cascade,
    position        int not null,
    approval_number text not null check (length(approval_number) between 1 and 60),
    approved_from   date not null,
    approved_until  date not null,
    quota           int not null check (quota > 0),
    decided_on      date,
    primary key (programme_id, position),
    check (approved_until > approved_from),
    constraint cooperation_approval_once unique (programme_id, approved_from) deferrable initially deferred,
    constraint cooperation_approval_number_of_one exclude using gist (approval_number with =, programme_id with <>),
    constraint cooperation_approval_present unique (programme_id, approval_number, approved_from, approved_until)
);
insert into cooperation_approval (programme_id, position, approval_number, approved_from, approved_until, quota)
select id, 0, approval_number, approved_from, approved_until, quota from cooperation_programme
where approval_number is not null and approved_from is not null and approved_until is not null and quota is not null;

-- The columns of the programme tell the last one.
alter table cooperation_programme
    add constraint cooperation_programme_present_approval foreign key (id, approval_number, approved_from, approved_until)
        references cooperation_approval (programme_id, approval_number, approved_from, approved_until) deferrable initially deferred;

-- The end of an approval is a deadline of whoever last recorded one.
insert into deadline (id, kind, subject_id, title, link, due_at, time_zone, account_id, lead_days, state, set_at)
select gen_random_uuid(), 'PROGRAMME_APPROVAL', p.id, t.title, '/manage/cooperation/programmes/' || e.slug,
       (p.approved_until + time '23:59') at time zone 'UTC', 'Z', h.account_id, '{180,90,30}', 'OPEN', now()
from cooperation_programme p
join cooperation_entry e on e.id = p.id
join lateral (
    select x.account_id from history_entry x join account a on a.id = x.account_id
    where x.subject = 'REGISTRY_ENTRY' and x.subject_id = p.id and x.action = 'APPROVED'
    order by x.happened_at desc, x.id desc limit 1) h on true
cross join lateral (
    select jsonb_object_agg(w.language, replace(w.words, '{0}',
                                coalesce(e.title ->> w.language, e.title ->> 'en', (select v.value from jsonb_each_text(e.title) v limit 1)))) as title
    from (values ('en', 'End of the approval: {0}'), ('zh', '批准到期：{0}'), ('ru', 'Окончание срока одобрения: {0}'),
                 ('ar', 'انتهاء الموافقة: {0}'), ('fr', 'Fin de l’autorisation : {0}'), ('es', 'Fin de la autorización: {0}')) w (language, words)) t
where p.state in ('APPROVED', 'ENROLLING', 'RUNNING')
on conflict do nothing;
