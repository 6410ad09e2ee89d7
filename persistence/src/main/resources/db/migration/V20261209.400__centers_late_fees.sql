-- Whoever enrols late has two weeks from then on to pay, and whoever enrols early until the day of the class.
create function fee_due_on(due date, enrolled timestamptz) returns date immutable language sql
    return case when due is not null then greatest(due, cast(enrolled at time zone 'UTC' as date) + 14) end;
