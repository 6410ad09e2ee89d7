-- What depends on an ending agreement goes on under another one: the ledger takes away from where a stay was and adds to where it is.
alter table exchange_ledger drop constraint exchange_ledger_cause_check;
alter table exchange_ledger add constraint exchange_ledger_cause_check check (cause in ('ARRIVAL', 'CORRECTION', 'MOVED'));
alter table exchange_ledger drop constraint exchange_ledger_arrival_of_somebody;
alter table exchange_ledger add constraint exchange_ledger_arrival_of_somebody
    check (cause = 'CORRECTION' or mobility_id is not null);
alter table exchange_ledger drop constraint exchange_ledger_correction_has_reason;
alter table exchange_ledger add constraint exchange_ledger_correction_has_reason
    check (cause = 'ARRIVAL' or reason is not null and recorded_by_name is not null);
