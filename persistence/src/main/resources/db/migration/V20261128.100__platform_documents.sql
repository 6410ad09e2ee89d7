-- Documents that organizations issue, the numbers they gave, and the files as they were printed.
create table document_number (
    kind      text not null,
    issuer_id uuid not null references organization (id),
    year      int not null,
    last      int not null check (last > 0),
    primary key (kind, issuer_id, year)
);

create table issued_document (
    id             uuid primary key,
    kind           text not null,
    subject_id     uuid not null,
    issuer_id      uuid not null references organization (id),
    issued_year    int not null,
    sequence       int not null check (sequence > 0),
    number         text not null,
    code           text not null unique check (code ~ '^[0-9A-Z]{16}$'),
    facts          jsonb not null check (jsonb_typeof(facts) = 'array'),
    language       text not null,
    holder_account uuid,
    holder_name    text not null,
    holder_masked  text not null,
    holder_code    text not null,
    issued_at      timestamptz not null,
    issued_on      date not null,
    valid_until    date check (valid_until >= issued_on),
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state          text not null check (state in ('ISSUED', 'SUPERSEDED', 'REVOKED')),
    ended_at       timestamptz,
    ended_by       uuid,
    ended_by_name  text,
    end_reason     text,
    successor_id   uuid references issued_document (id) deferrable initially deferred,
    version        int not null,
    unique (kind, issuer_id, issued_year, sequence),
    check ((state = 'ISSUED') = (ended_at is null)),
    check (state <> 'REVOKED' or end_reason is not null),
    check (successor_id is null or state = 'SUPERSEDED')
);
create unique index issued_document_one_valid on issued_document (kind, subject_id) where state = 'ISSUED';
create index issued_document_subject on issued_document (kind, subject_id);
create index issued_document_holder on issued_document (holder_account) where holder_account is not null;
create index issued_document_issuer on issued_document (issuer_id);

create table issued_document_file (
    document_id uuid primary key references issued_document (id),
    content     bytea not null check (length(content) > 0)
);

-- What was printed never changes; a person can be forgotten.
create function issued_document_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an issued document is never deleted' using errcode = 'check_violation';
    end if;
    if (new.kind, new.subject_id, new.issuer_id, new.issued_year, new.sequence, new.number, new.code, new.facts, new.language,
        new.issued_at, new.issued_on, new.valid_until, new.sha256)
       is distinct from
       (old.kind, old.subject_id, old.issuer_id, old.issued_year, old.sequence, old.number, old.code, old.facts, old.language,
        old.issued_at, old.issued_on, old.valid_until, old.sha256)
       or (old.state <> 'ISSUED' and new.state <> old.state) then
        raise exception 'an issued document never changes' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger issued_document_stays before update or delete on issued_document
    for each row execute function issued_document_stays();
