-- What organizers look for words in, put together and lowered once, when a registration is written, and not for every row of an
-- event at every search and again for its count. PostgreSQL derives it from the other columns, so it changes and is erased
-- with them. It has no index: the people of one event are found by registration_number, and a trigram index over all
-- registrations would cost each registration more than it would save one organizer.
alter table registration add column search_text text not null generated always as (lower(
    given_name || coalesce(' ' || family_name, '') || coalesce(' ' || own_name, '') || ' ' || email
    || coalesce(' ' || affiliation, '') || ' ' || code)) stored;
