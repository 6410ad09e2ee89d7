-- Corrections of the common ledger and of confirmed days of stays, which the other side confirms.
create table exchange_correction (
    id                       uuid primary key,
    code                     text not null unique,
    kind                     text not null check (kind in ('LEDGER', 'ARRIVAL', 'DEPARTURE')),
    agreement_id             uuid not null references exchange_agreement (id),
    condition                text not null,
    academic_year            text not null,
    from_organization        uuid not null references organization (id),
    to_organization          uuid not null references organization (id),
    persons                  int not null,
    semesters                numeric(8, 2) not null,
    months                   numeric(8, 2) not null,
    mobility_id              uuid references mobility (id),
    recorded_on              date,
    corrected_on             date,
    reason                   text not null check (reason <> ''),
    proposed_by_organization uuid not null references organization (id),
    proposed_by              uuid,
    proposed_by_name         text not null,
    proposed_at              timestamptz not null,
    state                    text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    note                     text,
    decided_by               uuid,
    decided_by_name          text,
    decided_at               timestamptz,
    version                  bigint not null,
    check ((kind = 'LEDGER') = (mobility_id is null)),
    check ((kind = 'LEDGER') = (recorded_on is null)),
    check (kind <> 'LEDGER' or (persons, semesters, months) <> (0, 0, 0)),
    check (corrected_on is distinct from recorded_on or kind = 'LEDGER'),
    check (proposed_by_organization in (from_organization, to_organization)),
    check ((state = 'PROPOSED') = (decided_at is null) and (state = 'PROPOSED') = (decided_by_name is null)),
    check (state <> 'REFUSED' or note is not null),
    constraint exchange_correction_by_another check (state <> 'CONFIRMED' or decided_by is distinct from proposed_by or decided_by is null)
);
create unique index exchange_correction_one_open on exchange_correction (mobility_id) where state = 'PROPOSED';
create index exchange_correction_mobility on exchange_correction (mobility_id);
create index exchange_correction_agreement on exchange_correction (agreement_id, state);
create index exchange_correction_from on exchange_correction (from_organization, proposed_at desc);
create index exchange_correction_to on exchange_correction (to_organization, proposed_at desc);
create index exchange_correction_proposed_by_organization on exchange_correction (proposed_by_organization);
create index exchange_correction_proposed_by on exchange_correction (proposed_by);
create index exchange_correction_decided_by on exchange_correction (decided_by);

-- What was decided stays as it was decided; only a person is taken out of it, and organizations are merged.
create function exchange_correction_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a correction is never deleted' using errcode = 'check_violation';
    end if;
    if (new.id, new.code, new.kind, new.agreement_id, new.condition, new.academic_year, new.persons, new.semesters, new.months,
        new.mobility_id, new.recorded_on, new.corrected_on, new.proposed_by, new.proposed_at)
       is distinct from
       (old.id, old.code, old.kind, old.agreement_id, old.condition, old.academic_year, old.persons, old.semesters, old.months,
        old.mobility_id, old.recorded_on, old.corrected_on, old.proposed_by, old.proposed_at)
       or old.state <> 'PROPOSED' and (new.state, new.decided_by, new.decided_at) is distinct from (old.state, old.decided_by, old.decided_at) then
        raise exception 'a correction is never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger exchange_correction_final before update or delete on exchange_correction
    for each row execute function exchange_correction_is_final();

-- An event that was not as it was recorded is marked, and another one takes its place.
alter table stay_event add column corrected boolean not null default false;
drop index stay_event_once;
create unique index stay_event_once on stay_event (mobility_id, (kind = 'ARRIVAL'))
    where kind in ('ARRIVAL', 'EARLY_RETURN', 'DEPARTURE', 'NO_SHOW') and not corrected;
create function stay_event_stays_corrected() returns trigger language plpgsql as $$
begin
    raise exception 'an event of a stay that was corrected stays so' using errcode = 'check_violation';
end $$;
create trigger stay_event_corrected before update on stay_event
    for each row when (old.corrected and not new.corrected) execute function stay_event_stays_corrected();

-- An arrival belongs to the academic year of its nomination. The exact days follow from the calendar of the host, which the domain knows.
create function mobility_arrival_in_its_year() returns trigger language plpgsql as $$
declare
    academic_year text := (select n.academic_year from nomination n where n.id = new.nomination_id);
begin
    if extract(year from new.arrived_on) not between left(academic_year, 4)::int - 3 and right(academic_year, 4)::int + 3 then
        raise exception 'an arrival on % is none of the academic year %', new.arrived_on, academic_year using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger mobility_arrival before insert or update of arrived_on on mobility
    for each row when (new.arrived_on is not null) execute function mobility_arrival_in_its_year();
