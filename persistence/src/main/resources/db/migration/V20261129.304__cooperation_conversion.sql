-- Events from which something came within 24 months: a record of the registry, or an exchange agreement.
create or replace view cooperation_conversion_facts as
select l.reference as event_slug, e.id as entry_id, e.kind, e.slug, e.title, v.ends_at as event_ended_at,
       coalesce(e.begins_on, cast(e.registered_at as date)) as began_on
from cooperation_link l
join cooperation_entry e on e.id = l.entry_id
join events_public_facts v on v.slug = l.reference
where l.relation = 'ORIGIN' and l.target = 'EVENT'
  and coalesce(e.begins_on, cast(e.registered_at as date)) between cast(v.starts_at as date) and cast(v.ends_at as date) + interval '24 months'
union all
select a.event, null, 'AGREEMENT', a.agreement, a.title, v.ends_at, a.agreed_on
from exchanges_origin_facts a
join events_public_facts v on v.slug = a.event
where a.agreed_on between cast(v.starts_at as date) and cast(v.ends_at as date) + interval '24 months';
