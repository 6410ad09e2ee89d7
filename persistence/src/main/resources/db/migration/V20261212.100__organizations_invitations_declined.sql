-- Who is invited to a role can say that they do not want it.
alter table organization_invitation add column declined_at timestamptz;
alter table organization_invitation add constraint organization_invitation_one_end check (num_nonnulls(accepted_at, withdrawn_at, declined_at) <= 1);
drop index organization_invitation_one_open;
create unique index organization_invitation_one_open on organization_invitation (organization_id, email, role, place_id) nulls not distinct
    where accepted_at is null and withdrawn_at is null and declined_at is null;
