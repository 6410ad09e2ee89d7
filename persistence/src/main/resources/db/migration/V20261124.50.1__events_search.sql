-- One row for each public event. The tokens hold its words with their weights, what it can be narrowed by (country=CN), and when
-- it ends at several grains (e0 = week, e1 = 4 weeks, ...), so that one index answers every question and the nearest are found first.
-- The headline repeats the tokens of the title, few enough to lie in the row itself: a thousand matches are ranked without their long texts.
create table event_search (
    event_id     uuid primary key references academic_event on delete cascade,
    tokens       tsvector not null,
    headline     tsvector not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    published_at timestamptz not null,
    title        text not null,
    indexed_at   timestamptz not null
);

-- the application asks the planner's statistics how common a word is
alter table event_search alter column tokens set statistics 500;
-- compressing them is tried in vain
alter table event_search alter column tokens set storage external;

-- without the list of pending entries, which every search would have to read through
create index event_search_tokens on event_search using gin (tokens) with (fastupdate = off);
create index event_search_ends_at on event_search (ends_at);
create index event_search_published_at on event_search (published_at);
create index event_search_title on event_search (title collate "C");

-- Words of titles and names.
create table search_word (
    word text primary key
);

-- Each word under what is left of its beginning when one or two letters are taken away.
create table search_word_rest (
    rest text not null,
    word text not null references search_word on delete cascade,
    primary key (rest, word)
);

create index search_word_rest_word on search_word_rest (word);

-- Every statement of the product is short; compiling one costs more than it saves.
do $$ begin
    execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege then
    raise notice 'jit stays as it is; the owner of the database should switch it off';
end $$;
