-- That an event was cancelled outlasts the state: in the archive it is a cancelled event still.
alter table academic_event add column cancelled boolean not null default false;

update academic_event e set cancelled = true
 where e.state = 'CANCELLED'
    or e.state = 'ARCHIVED'
       and exists (select from history_entry h
                    where h.subject = 'EVENT' and h.subject_id = e.id and h.to_state = 'CANCELLED');

alter table academic_event add constraint academic_event_cancelled_stays check (state <> 'CANCELLED' or cancelled);

-- A postponed event has dates that no longer hold, until the authority has agreed to others.
alter table academic_event add column new_dates_due boolean not null default false;

update academic_event e set new_dates_due = true
 where e.state = 'POSTPONED'
   and not exists (select from history_entry h
                    where h.subject = 'EVENT' and h.subject_id = e.id and h.action = 'CHANGE_APPROVED'
                      and h.happened_at > (select max(p.happened_at) from history_entry p
                                            where p.subject = 'EVENT' and p.subject_id = e.id and p.to_state = 'POSTPONED'));

alter table academic_event add constraint academic_event_public_with_its_dates check (state <> 'PUBLISHED' or not new_dates_due);

-- What an event leaves undecided when it ends is withdrawn.
update event_change c set state = 'WITHDRAWN'
  from academic_event e
 where e.id = c.event_id and c.state = 'PENDING' and e.state not in ('APPROVED', 'PUBLISHED', 'POSTPONED');

-- Letters about registrations that were sent keep no link either: for a guest it may hold the key.
update outbox_message set arguments = arguments || '{"link": ""}'
 where state = 'SENT' and template in ('REGISTRATION_CONFIRMED', 'REGISTRATION_WAITING', 'REGISTRATION_PENDING',
       'REGISTRATION_PROMOTED', 'REGISTRATION_APPROVED', 'REGISTRATION_REJECTED', 'REGISTRATION_CANCELLED');
