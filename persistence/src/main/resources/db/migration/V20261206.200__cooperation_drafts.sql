-- What is not published is in no figure, list or search: drafts have a table of their own, and whatever reads cooperation_entry
-- reads the published records only. All records, also those that were withdrawn, are in cooperation_record.
alter table cooperation_entry rename to cooperation_record;
alter table cooperation_record add column withdrawn_at timestamptz;
alter table cooperation_record add column withdrawn_because text check (length(withdrawn_because) between 1 and 2000);
alter table cooperation_record add constraint cooperation_record_withdrawn check ((withdrawn_at is null) = (withdrawn_because is null));

create view cooperation_entry as
select id, kind, slug, title, summary, way, countries, fields, begins_on, ends_on, date_precision, source, as_of, registered_at, version
from cooperation_record
where withdrawn_at is null;
comment on view cooperation_entry is 'Published records; those that were withdrawn are only in cooperation_record';

create or replace view cooperation_registry_facts as
select e.id as entry_id, e.kind, e.way, coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, p.programme_kind) as subkind,
       coalesce(i.state, p.state, j.state) as state, c.country,
       greatest(e.begins_on, c.since) as since, least(e.ends_on, c.until_date) as until_date,
       greatest(case e.kind when 'INSTRUMENT' then i.signed_on when 'PROGRAMME' then coalesce(e.begins_on, p.approved_from) else e.begins_on end,
                c.since) as counted_since,
       least(e.ends_on, p.ended_on, c.until_date) as counted_until
from cooperation_entry e
left join cooperation_instrument i on i.id = e.id
left join cooperation_mechanism m on m.id = e.id
left join cooperation_alliance a on a.id = e.id
left join cooperation_programme p on p.id = e.id
left join cooperation_project j on j.id = e.id
cross join lateral (
    select coalesce(q.country, o.country) as country, q.since, q.until_date
    from cooperation_party q left join organization o on o.id = q.organization_id
    where q.entry_id = e.id and q.role not in ('OBSERVER', 'WITNESS')
    union
    select unnest(e.countries), null::date, null::date) c
where c.country is not null and i.instrument_kind is distinct from 'TERMINATION';

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

-- A draft is what its maker has typed, by the names of the fields; nothing of it is checked before it is published.
create table cooperation_draft (
    id               uuid primary key,
    kind             text not null check (kind in ('INSTRUMENT', 'MECHANISM', 'ALLIANCE', 'PROGRAMME', 'PROJECT')),
    title            jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    fields           jsonb not null check (jsonb_typeof(fields) = 'object'),
    account_id       uuid not null,
    state            text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED')),
    returned_because text check (length(returned_because) between 1 and 2000),
    saved_at         timestamptz not null,
    version          bigint not null,
    check ((state = 'RETURNED') = (returned_because is not null))
);
create index cooperation_draft_account on cooperation_draft (account_id);
create index cooperation_draft_submitted on cooperation_draft (saved_at) where state = 'SUBMITTED';
