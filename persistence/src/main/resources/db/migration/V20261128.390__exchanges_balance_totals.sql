-- The sums of the ledger by agreement, condition, year and direction, kept by triggers: a balance reads as many rows as there
-- are conditions, however many stays there were. check-data compares both.
create table exchange_balance_total (
    agreement_id      uuid not null,
    condition         text not null,
    academic_year     text not null,
    from_organization uuid not null,
    to_organization   uuid not null,
    persons           int not null,
    semesters         numeric(12, 2) not null,
    months            numeric(12, 2) not null,
    primary key (agreement_id, condition, academic_year, from_organization, to_organization)
);
create index exchange_balance_total_from on exchange_balance_total (from_organization, academic_year);
create index exchange_balance_total_to on exchange_balance_total (to_organization, academic_year);

insert into exchange_balance_total
select agreement_id, condition, academic_year, from_organization, to_organization, sum(persons), sum(semesters), sum(months)
from exchange_ledger
group by agreement_id, condition, academic_year, from_organization, to_organization;

create function exchange_ledger_added() returns trigger language plpgsql as $$
begin
    insert into exchange_balance_total as total
    values (new.agreement_id, new.condition, new.academic_year, new.from_organization, new.to_organization,
            new.persons, new.semesters, new.months)
    on conflict (agreement_id, condition, academic_year, from_organization, to_organization) do update
        set persons = total.persons + excluded.persons,
            semesters = total.semesters + excluded.semesters,
            months = total.months + excluded.months;
    return null;
end $$;
create trigger exchange_ledger_added after insert on exchange_ledger
    for each row execute function exchange_ledger_added();

-- Only the merging of organizations changes an entry: its sums move to the other direction of the key.
create function exchange_ledger_moved() returns trigger language plpgsql as $$
begin
    update exchange_balance_total
    set persons = persons - old.persons, semesters = semesters - old.semesters, months = months - old.months
    where agreement_id = old.agreement_id and condition = old.condition and academic_year = old.academic_year
      and from_organization = old.from_organization and to_organization = old.to_organization;
    delete from exchange_balance_total
    where agreement_id = old.agreement_id and condition = old.condition and academic_year = old.academic_year
      and from_organization = old.from_organization and to_organization = old.to_organization
      and (persons, semesters, months) = (0, 0, 0);
    insert into exchange_balance_total as total
    values (new.agreement_id, new.condition, new.academic_year, new.from_organization, new.to_organization,
            new.persons, new.semesters, new.months)
    on conflict (agreement_id, condition, academic_year, from_organization, to_organization) do update
        set persons = total.persons + excluded.persons,
            semesters = total.semesters + excluded.semesters,
            months = total.months + excluded.months;
    return null;
end $$;
create trigger exchange_ledger_moved after update of from_organization, to_organization on exchange_ledger
    for each row execute function exchange_ledger_moved();
