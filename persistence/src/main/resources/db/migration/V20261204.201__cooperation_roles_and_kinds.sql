-- More roles of parties and kinds of instruments; an instrument that changes another one names it by a link.
alter table cooperation_party drop constraint cooperation_party_role_check;
alter table cooperation_party add constraint cooperation_party_role_check check (role in (
    'SIGNATORY', 'OWNER', 'INITIATOR', 'PRESIDENT', 'VICE_PRESIDENT', 'EXECUTIVE_COUNCIL', 'MEMBER', 'OBSERVER', 'SECRETARIAT', 'HOST', 'COORDINATOR',
    'PARTNER', 'FUNDER', 'AWARDING', 'SENDING', 'RECEIVING', 'GUARANTOR', 'WITNESS'));

alter table cooperation_link drop constraint cooperation_link_relation_check;
alter table cooperation_link add constraint cooperation_link_relation_check check (relation in ('ENABLES', 'PART_OF', 'ORIGIN', 'OUTCOME', 'CHANGES'));
alter table cooperation_link add constraint cooperation_link_changes check (relation <> 'CHANGES' or target = 'ENTRY');

alter table cooperation_instrument drop constraint cooperation_instrument_instrument_kind_check;
alter table cooperation_instrument add constraint cooperation_instrument_instrument_kind_check check (instrument_kind in (
    'JOINT_STATEMENT', 'ACTION_PLAN', 'MEMORANDUM', 'EXECUTIVE_PROGRAMME', 'INTERGOVERNMENTAL_AGREEMENT', 'RECOGNITION', 'RECOGNITION_CONVENTION',
    'LETTER_OF_INTENT', 'FRAMEWORK', 'RESEARCH', 'DATA_SHARING', 'ACCESSION', 'AMENDMENT', 'ADDENDUM', 'TERMINATION'));

-- A witness takes part no more than an observer does, and what ends an instrument is no cooperation itself.
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
