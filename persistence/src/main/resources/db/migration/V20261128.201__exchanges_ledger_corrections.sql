-- What is wrong in the ledger is corrected by a further entry, with the reason and who made it.
alter table exchange_ledger alter column mobility_id drop not null;
alter table exchange_ledger add column reason text;
alter table exchange_ledger add column recorded_by uuid;
alter table exchange_ledger add column recorded_by_name text;
alter table exchange_ledger drop constraint exchange_ledger_cause_check;
alter table exchange_ledger add constraint exchange_ledger_cause_check check (cause in ('ARRIVAL', 'CORRECTION'));
alter table exchange_ledger
    add constraint exchange_ledger_arrival_of_somebody check ((cause = 'ARRIVAL') = (mobility_id is not null));
alter table exchange_ledger
    add constraint exchange_ledger_correction_has_reason
    check ((cause = 'CORRECTION') = (reason is not null and recorded_by is not null));
