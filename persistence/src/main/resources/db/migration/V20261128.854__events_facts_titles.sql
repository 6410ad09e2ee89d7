-- The same view with the title of the event as a further column.
create or replace view events_public_facts as
select v.slug, v.kind, v.starts_at, v.ends_at, v.venue_country as country, v.organizer_id as organizer, o.country as organizer_country,
       v.title
from academic_event v join organization o on o.id = v.organizer_id
where v.state in ('PUBLISHED', 'CLOSED', 'ARCHIVED');
