-- What was agreed on under the code of a condition stays readable, and stays of its kind, whatever a later revision leaves out.

-- The condition as the latest revision says that has it and that all parties had agreed on; of a revision that was not agreed on where there is
-- no other. Null where no revision has it.
create function exchange_condition_agreed(asked_agreement uuid, asked_code text) returns jsonb language sql stable as $$
    select c.value
    from agreement_revision r
    left join exchange_agreement_term t on t.agreement_id = r.agreement_id and t.revision = r.number
    cross join jsonb_array_elements(r.terms -> 'conditions') c
    where r.agreement_id = asked_agreement and c.value ->> 'code' = asked_code
    order by t.revision is null, r.number desc limit 1
$$;

-- Nominations, stays and sums name a condition by its code: under a code that was agreed on there is no other kind of stay or direction.
create function agreement_revision_keeps_kinds() returns trigger language plpgsql as $$
begin
    if exists (
        select from jsonb_array_elements(new.terms -> 'conditions') c
        join (select distinct on (e.value ->> 'code') e.value
              from exchange_agreement_term t
              join agreement_revision r on r.agreement_id = t.agreement_id and r.number = t.revision
              cross join jsonb_array_elements(r.terms -> 'conditions') e
              where t.agreement_id = new.agreement_id
              order by e.value ->> 'code', r.number desc) k on k.value ->> 'code' = c.value ->> 'code'
        where (k.value ->> 'kind', k.value ->> 'from', k.value ->> 'to') is distinct from (c.value ->> 'kind', c.value ->> 'from', c.value ->> 'to')
    ) then
        raise exception 'a condition that was agreed on changes neither its kind nor its direction' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger agreement_revision_keeps_kinds before insert on agreement_revision
    for each row execute function agreement_revision_keeps_kinds();

-- A notice names an academic year of the agreement. One of the other kind of year ended the agreement before that year did.
create or replace function exchange_last_day(last_year text, ends_after text) returns date language sql immutable as $$
    select case when left(y.said, 4) = right(y.said, 4) then make_date(right(y.said, 4)::int, 12, 31) else make_date(right(y.said, 4)::int, 8, 31) end
    from (select coalesce(ends_after, last_year) as said) y
$$;

update exchange_agreement
set ends_after = left(ends_after, 4) || '/' || (left(ends_after, 4)::int + right(last_year, 4)::int - left(last_year, 4)::int)
where ends_after is not null
  and right(ends_after, 4)::int - left(ends_after, 4)::int <> right(last_year, 4)::int - left(last_year, 4)::int
  and right(first_year, 4)::int - left(first_year, 4)::int = right(last_year, 4)::int - left(last_year, 4)::int;

select exchange_pairs_kept(array(select id from exchange_agreement where ends_after is not null));

alter table exchange_agreement add constraint exchange_agreement_ends_within check (ends_after between first_year and last_year) not valid;
