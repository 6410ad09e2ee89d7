-- The application tries searches on a sample of its own, and the planner's statistics of tokens only cost it time:
-- it looks through them for each search it plans. Setting the type anew, as it was, forgets those it has.
alter table event_search alter column tokens set statistics 0;
alter table event_search alter column headline set statistics 0;
alter table event_search alter column tokens type tsvector;
alter table event_search alter column headline type tsvector;
