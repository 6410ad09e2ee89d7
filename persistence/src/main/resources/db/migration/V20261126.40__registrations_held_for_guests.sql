-- A guest's place is held until the link in the email confirms the address. Where places are limited that holds from now on,
-- unless the organizer says otherwise.
alter table academic_event add column confirm_guests boolean not null default false;
update academic_event set confirm_guests = true where capacity is not null or online_capacity is not null;

alter table registration add column held_until timestamptz;
comment on column registration.held_until is
    'until when a guest can confirm the address; kept when that time ran out, null where there is nothing to confirm';

alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check
    check (state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING', 'REJECTED', 'CANCELLED'));
alter table registration add constraint registration_held_for_a_guest
    check (state <> 'HELD' or (held_until is not null and account_id is null));

drop index registration_one_live_per_account;
drop index registration_one_live_per_address;
create unique index registration_one_live_per_account on registration (event_id, account_id)
    where state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING');
create unique index registration_one_live_per_address on registration (event_id, email)
    where state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING');

create index registration_hold_over on registration (held_until)
    where held_until is not null and state in ('HELD', 'WAITING');
