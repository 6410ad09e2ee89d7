-- The last day of an agreement as it was known before it was changed: until known_until (excluded), in UTC, the agreement was to end on ends_on. Kept
-- by a trigger as amendments and notices change the end; of several changes on one day the end of the day before is kept.
create table exchange_agreement_earlier_end (
    agreement_id uuid not null references exchange_agreement (id) on delete cascade,
    known_until  date not null,
    ends_on      date not null,
    primary key (agreement_id, known_until)
);
create index exchange_agreement_earlier_end_until on exchange_agreement_earlier_end (known_until);

create function exchange_earlier_end_kept() returns trigger language plpgsql as $$
begin
    insert into exchange_agreement_earlier_end (agreement_id, known_until, ends_on)
    select n.id, today_in_utc(), exchange_last_day(o.last_year, o.ends_after)
    from old_rows o join new_rows n on n.id = o.id
    where o.state in ('IN_FORCE', 'NOTICE_GIVEN')
      and exchange_last_day(o.last_year, o.ends_after) <> exchange_last_day(n.last_year, n.ends_after)
    on conflict do nothing;
    return null;
end $$;
create trigger exchange_earlier_end_kept after update on exchange_agreement
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_earlier_end_kept();

-- The agreements with the end that was known at the end of a day.
create function exchanges_agreement_facts_on(asked date)
    returns table (agreement_id uuid, agreement text, title jsonb, organization uuid, country bpchar, partner uuid, partner_country bpchar,
                   starts_on date, ends_on date)
    language sql stable as $$
select a.agreement_id, a.agreement, a.title, a.organization, a.country, a.partner, a.partner_country, a.starts_on, coalesce(e.ends_on, a.ends_on)
from exchanges_agreement_facts a
left join (select distinct on (x.agreement_id) x.agreement_id, x.ends_on from exchange_agreement_earlier_end x
           where x.known_until > asked order by x.agreement_id, x.known_until) e on e.agreement_id = a.agreement_id
$$;

insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select d.code, d.version + 1, d.position, d.family, d.names,
       (select jsonb_object_agg(t.key, replace(t.value, s.said ->> t.key, n.note ->> t.key)) from jsonb_each_text(d.descriptions) t),
       d.unit, d.numerator, d.denominator, d.grain, d.minimum, d.parameters,
       array_replace(d.facts, 'exchanges_agreement_facts', 'exchanges_agreement_facts_on'), d.owner
from indicator_definition d
cross join (values ('{"en": "Also for earlier days, the end that was agreed on last counts.", "zh": "对过去的日期，也按最近一次商定的到期日计算。", "ru": "И для прошлых дат берётся срок, согласованный последним.", "ar": "وبالنسبة إلى الأيام السابقة أيضاً يُعتدّ بآخر تاريخ انتهاء متفق عليه.", "fr": "Pour les jours passés aussi, c’est la dernière échéance convenue qui compte.", "es": "También para días anteriores cuenta el último vencimiento acordado."}'::jsonb)) s (said)
cross join (values ('{"en": "For an earlier day, the end that had been agreed on by then counts.", "zh": "对过去的日期，按截至当日已商定的到期日计算。", "ru": "Для прошлой даты берётся срок, согласованный к этому дню.", "ar": "وبالنسبة إلى يوم سابق يُعتدّ بتاريخ الانتهاء المتفق عليه حتى ذلك اليوم.", "fr": "Pour une date passée, c’est l’échéance convenue à cette date qui compte.", "es": "Para una fecha pasada cuenta el vencimiento acordado hasta ese día."}'::jsonb)) n (note)
where d.code in ('EXP30', 'EXP90', 'EXP180', 'EXP365')
  and d.version = (select max(l.version) from indicator_definition l where l.code = d.code);

-- Its new version is of the same day.
update indicator_definition d
   set descriptions = (select jsonb_object_agg(t.key, t.value || (n.note ->> t.key)) from jsonb_each_text(d.descriptions) t),
       facts = array_replace(d.facts, 'exchanges_agreement_facts', 'exchanges_agreement_facts_on')
  from (values ('{"en": " Of an agreement, the end that had been agreed on by the day counts.", "zh": "交流协议按截至当日已商定的到期日计算。", "ru": " По соглашению берётся срок, согласованный к этому дню.", "ar": " ويُعتدّ في الاتفاقية بتاريخ الانتهاء المتفق عليه حتى ذلك اليوم.", "fr": " Pour un accord, c’est l’échéance convenue à cette date qui compte.", "es": " De un acuerdo cuenta el vencimiento acordado hasta ese día."}'::jsonb)) n (note)
 where d.code = 'DEPEND'
   and d.version = (select max(l.version) from indicator_definition l where l.code = d.code);
