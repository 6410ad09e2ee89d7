-- The authority reads what it has decided, the newest first.
create index history_entry_decisions on history_entry (happened_at desc)
    where subject = 'EVENT' and action in ('APPROVED', 'RETURNED', 'REJECTED', 'CHANGE_APPROVED', 'CHANGE_REJECTED');
