-- Addresses of calendars that were given out before are valid no more; null where the person has never renewed them.
alter table account add column calendars_valid_from timestamptz;
