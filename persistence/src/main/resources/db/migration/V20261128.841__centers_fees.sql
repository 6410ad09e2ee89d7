-- What classes cost, and the accounts of their learners: entries are only ever added.
create table class_fee (
    class_id uuid primary key references course_class (id),
    amount   numeric(18, 3) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    due_on   date
);

create table fee_entry (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment (id),
    kind         text not null check (kind in ('DISCOUNT', 'PAYMENT', 'REFUND')),
    amount       numeric(18, 3) not null check (amount <> 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    discount     text check (discount in ('SCHOLARSHIP', 'HARDSHIP', 'FAMILY', 'STAFF', 'EARLY', 'RETURNING', 'OTHER')),
    way          text check (way in ('CASH', 'TRANSFER', 'CARD', 'OTHER')),
    made_on      date not null,
    reference    text,
    reason       text,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    check ((kind = 'DISCOUNT') = (discount is not null)),
    check ((kind = 'DISCOUNT') = (way is null)),
    check (kind <> 'PAYMENT' or amount > 0),
    check (kind <> 'REFUND' or amount < 0 and reason is not null),
    check (kind <> 'DISCOUNT' or reason is not null)
);
create index fee_entry_enrolment on fee_entry (enrolment_id, recorded_at);

-- Nobody gets back more than was paid, no discount is more than the fee, and all is in the currency of the fee, also when two people
-- record at the same time.
create function fee_entry_fits() returns trigger language plpgsql as $$
declare
    fee class_fee;
    discounts numeric;
    paid numeric;
begin
    perform from enrolment where id = new.enrolment_id for no key update;
    select f.* into fee from class_fee f join enrolment e on e.class_id = f.class_id where e.id = new.enrolment_id;
    if fee.class_id is null or fee.currency <> new.currency then
        raise exception 'an entry is in the currency of the fee' using errcode = 'check_violation';
    end if;
    select coalesce(sum(amount) filter (where kind = 'DISCOUNT'), 0), coalesce(sum(amount) filter (where kind <> 'DISCOUNT'), 0)
        into discounts, paid from fee_entry where enrolment_id = new.enrolment_id;
    if discounts < 0 or discounts > fee.amount or paid < 0 then
        raise exception 'the account does not allow this entry' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger fee_entry_fits after insert on fee_entry for each row execute function fee_entry_fits();

create function fee_entry_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.id, new.enrolment_id, new.kind, new.amount, new.currency, new.made_on)
            is distinct from (old.id, old.enrolment_id, old.kind, old.amount, old.currency, old.made_on) then
        raise exception 'an entry of an account is never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger fee_entry_final before update or delete on fee_entry for each row execute function fee_entry_is_final();
