-- What the area of events publishes for figures of other areas. The columns of this view are an interface: they are added to, not changed.
-- It tells nothing about people.
create view events_public_facts as
select v.slug, v.kind, v.starts_at, v.ends_at, v.venue_country as country, v.organizer_id as organizer, o.country as organizer_country
from academic_event v join organization o on o.id = v.organizer_id
where v.state in ('PUBLISHED', 'CLOSED', 'ARCHIVED');
