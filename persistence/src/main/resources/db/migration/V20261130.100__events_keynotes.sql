-- Which sessions of a programme are keynotes and which countries its speakers come from, as the organizer says: the programme itself is as
-- its source wrote it, and both are carried over when another version takes its place.
alter table programme_session add column keynote boolean not null default false;
alter table programme_speaker add column country char(2) check (country ~ '^[A-Z]{2}$');

create index programme_session_keynotes on programme_session (event_id) where keynote;

-- What the area of events publishes for figures of other areas: one row for each keynote of a public event and each country that speakers of it
-- come from. The columns are an interface: they are added to, not changed. It tells nothing about people but how many they are.
create view events_keynote_facts as
select v.slug as event, v.title, v.starts_at, v.ends_at, v.venue_country as country, o.country as organizer_country, k.guid as session,
       cast(s.country as text) as speaker_country, count(*) as speakers
from academic_event v
join organization o on o.id = v.organizer_id
join programme_session k on k.event_id = v.id and k.keynote
join session_speaker p on p.event_id = k.event_id and p.session_guid = k.guid
join programme_speaker s on s.event_id = p.event_id and s.number = p.speaker
where v.state in ('PUBLISHED', 'CLOSED', 'ARCHIVED') and s.country is not null
group by v.id, o.id, k.guid, s.country;
