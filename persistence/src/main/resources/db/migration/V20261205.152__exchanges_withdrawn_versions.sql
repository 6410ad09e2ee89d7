-- The number of the latest version goes back when a proposed version is withdrawn; numbers are never given twice.
alter table exchange_agreement add column highest_revision int;
update exchange_agreement set highest_revision = revision;
alter table exchange_agreement
    alter column highest_revision set not null,
    add constraint exchange_agreement_numbers_go_on check (highest_revision >= revision);

create function exchange_agreement_keeps_numbers() returns trigger language plpgsql as $$
begin
    new.highest_revision := greatest(new.highest_revision, new.revision);
    return new;
end $$;

create trigger exchange_agreement_keeps_numbers before insert or update of revision, highest_revision on exchange_agreement
    for each row execute function exchange_agreement_keeps_numbers();
