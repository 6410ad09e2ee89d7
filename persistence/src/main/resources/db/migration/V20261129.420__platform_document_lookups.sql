-- How often each document was verified by its code, by day (UTC). Nothing is known about who asked.
create table document_lookup (
    document_id uuid not null references issued_document (id),
    day         date not null,
    lookups     int not null check (lookups > 0),
    primary key (document_id, day)
);
