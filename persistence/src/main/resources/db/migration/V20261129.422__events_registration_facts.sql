-- How many people came to an event, counted by its organizer once it has begun.
alter table academic_event add column audience int check (audience between 0 and 1000000);

-- What the area of events publishes about registrations and audience for figures of other areas: numbers only. The columns are added to, not changed.
create view events_registration_facts as
select v.slug, v.title, v.kind, v.organizer_id as organizer, v.starts_at, v.ends_at, r.registered, r.people, v.audience
from academic_event v
cross join lateral (
    select count(*) as registered, coalesce(sum(1 + g.accompanying), 0) as people
    from registration g where g.event_id = v.id and g.state = 'CONFIRMED') r
where v.state in ('PUBLISHED', 'CLOSED', 'ARCHIVED');
