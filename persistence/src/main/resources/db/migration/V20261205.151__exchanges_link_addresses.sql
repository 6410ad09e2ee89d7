-- Whose address a link went to: one of the organization's own domains, or one that the authority has looked at. Links are renewed as they are used,
-- and their people are written to in their language.
alter table agreement_link
    add column days            int,
    add column language        text not null default 'en',
    add column standing        text not null default 'WAITING' check (standing in ('OF_THE_ORGANIZATION', 'WAITING', 'ACCEPTED', 'REFUSED')),
    add column checked_by      uuid,
    add column checked_by_name text,
    add column checked_at      timestamptz,
    add column check_note      text;
update agreement_link set days = least(greatest(1, cast(ceil(extract(epoch from expires_at - created_at) / 86400) as int)), 365);
alter table agreement_link alter column days set not null;
alter table agreement_link alter column language drop default;
alter table agreement_link alter column standing drop default;
alter table agreement_link
    add check (days between 1 and 365),
    add check ((standing in ('ACCEPTED', 'REFUSED')) = (checked_by is not null)),
    add check (num_nulls(checked_by, checked_by_name, checked_at) in (0, 3)),
    add check (standing <> 'REFUSED' or revoked_at is not null);
create index agreement_link_waiting on agreement_link (created_at) where standing = 'WAITING' and revoked_at is null;
create index agreement_link_checked_by on agreement_link (checked_by);
