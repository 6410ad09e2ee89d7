-- Keys that sign credentials. The private half is encrypted with the secret of the instance.
create table credential_key (
    id          text primary key,
    public_key  jsonb not null check (jsonb_typeof(public_key) = 'object' and not public_key ? 'd'),
    private_key bytea not null,
    created_at  timestamptz not null
);
