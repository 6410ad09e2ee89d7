-- What was shown to a person who decides, by its version: a decision on another version is told what has changed since.
create table shown_version (
    subject    text not null,
    subject_id uuid not null,
    version    text not null,
    fields     jsonb not null,
    shown_at   timestamptz not null,
    primary key (subject, subject_id, version)
);

create index shown_version_shown_at on shown_version (shown_at);
