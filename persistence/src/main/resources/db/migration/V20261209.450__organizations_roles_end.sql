-- Roles have a last day, which counts in UTC, and who gave them; end_announced: people were told that it comes.
alter table membership add column ends_on date;
alter table membership add column given_by uuid;
alter table membership add column end_announced boolean not null default false;
create index membership_ends on membership (ends_on) where ends_on is not null;
alter table organization_invitation add column ends_on date;
alter table organization_invitation add column given_by uuid;
