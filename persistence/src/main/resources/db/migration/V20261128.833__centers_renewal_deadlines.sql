-- Renewals of centers that run already are deadlines from now on.
insert into deadline (id, kind, subject_id, title, link, due_at, time_zone, organization_id, role, lead_days, state, set_at)
select gen_random_uuid(), 'CENTER_RENEWAL', c.id, c.name, '/manage/centers/' || c.slug || '/agreement',
       (last.ends_on - make_interval(months => last.notice_months) - make_interval(days => 90)) at time zone c.time_zone,
       c.time_zone, c.host_id, 'CENTER_DIRECTOR', '{30,7}', 'OPEN', now()
from centers c
join lateral (
    select a.ends_on, a.notice_months from center_agreement a
    where a.center_id = c.id
      and exists (select from center_agreement_signature s where s.agreement_id = a.id and s.side = 'HOST')
      and (a.partner_id is null
           or exists (select from center_agreement_signature s where s.agreement_id = a.id and s.side = 'PARTNER'))
    order by a.period desc limit 1) last on true
where c.state in ('AGREEMENT_SIGNED', 'OPENED', 'OPERATING', 'SUSPENDED', 'RENEWAL_DUE', 'TRANSFERRED');
