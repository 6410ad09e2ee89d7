-- What people look for again and again, and the keys of everything that was ever found for it.

create table saved_search (
    id         uuid primary key,
    account_id uuid not null references account on delete cascade,
    list       text not null check (list <> ''),
    query      text not null check (length(query) <= 2000),
    name       text not null check (name <> '' and length(name) <= 100),
    created_at timestamptz not null,
    looked_at  timestamptz not null,
    constraint saved_search_once unique (account_id, list, query)
);
create index saved_search_looked_at on saved_search (looked_at);

-- found_at is null for what was there when the search was saved.
create table saved_search_result (
    search_id uuid not null references saved_search on delete cascade,
    key       text not null,
    found_at  timestamptz,
    seen_at   timestamptz,
    primary key (search_id, key)
);
create index saved_search_result_unseen on saved_search_result (search_id) where found_at is not null and seen_at is null;
