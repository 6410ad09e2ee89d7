-- Whoever runs agreements that are in force already is reminded before their last academic year ends. The subject of a deadline is made of
-- the agreement and the position of the party as the product makes it: a UUID of version 3 without a namespace.
insert into deadline (id, kind, subject_id, title, link, due_at, time_zone, organization_id, role, lead_days, state, set_at)
select gen_random_uuid(), 'AGREEMENT_END',
       cast(overlay(overlay(h.digest placing '3' from 13 for 1)
                    placing substr('89ab', 1 + (strpos('0123456789abcdef', substr(h.digest, 17, 1)) - 1) % 4, 1) from 17 for 1) as uuid),
       r.terms -> 'title', '/manage/exchanges/agreements/' || a.code, e.due_at, 'Z', p.organization_id, 'EXCHANGE_OFFICER', '{270,120}',
       'OPEN', now()
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
join agreement_party p on p.agreement_id = a.id
cross join lateral (select md5(a.id || '/' || p.position) as digest) h
cross join lateral (select coalesce(a.ends_after, a.last_year) as last) y
cross join lateral (
    select (case when left(y.last, 4) = right(y.last, 4) then make_date(right(y.last, 4)::int + 1, 1, 1)
                 else make_date(right(y.last, 4)::int, 9, 1) end) at time zone 'UTC' as due_at) e
where a.state <> 'WITHDRAWN' and e.due_at > now();

-- So are referees of whom a reference is still asked.
insert into deadline (id, kind, subject_id, title, link, due_at, time_zone, account_id, lead_days, state, set_at)
select gen_random_uuid(), 'REFERENCE', f.id, c.title, '/my/applications/' || x.code, f.expires_at, c.time_zone, x.account_id, '{7,2}',
       'OPEN', now()
from exchange_reference f
join exchange_application x on x.id = f.application_id
join exchange_call c on c.id = x.call_id
where f.state = 'REQUESTED' and f.expires_at > now();
