-- The number of the latest version goes back when a proposed version is withdrawn; numbers are never given twice.
alter table exchange_agreement add column highest_revision int default 1;
update exchange_agreement set highest_revision = revision;
alter table exchange_agreement
    alter column highest_revision set not null,
    add constraint exchange_agreement_numbers_go_on check (highest_revision >= revision);
