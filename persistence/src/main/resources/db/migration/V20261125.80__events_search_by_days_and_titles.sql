-- When an event ends is told by days instead of weeks, and words of its title are tokens of their own too (title=education), so that the index
-- alone answers what to show first of a common word.
comment on table event_search is 'One row for each public event. The tokens hold its words, the words of its title (title=education), what it can be narrowed by (country=CN), and when it ends (d0 = day, d1 = 4 days, d2 = 16 days, ...), so that one index answers every question and the nearest are found first.';

-- as many tokens as fill a list among a million events
alter table event_search alter column tokens set statistics 1000;

-- lists without words and filters are read from the index alone
drop index event_search_ends_at;
create index event_search_ends_at on event_search (ends_at, event_id) include (starts_at);

-- All events are indexed anew: the rebuild is asked for where the last one does not say that it did this.
update event_search_rebuild set analysis = analysis || ', by weeks';
