-- Places of answers to questions of a sign-up form that only so many people can choose. Rows exist for answers with a limit only. The
-- triggers count whoever takes part or waits, whichever statement changes a registration; the constraint refuses more than there are.
-- Locks are taken in the order event, seats, options by question and choice.
create table registration_option (
    event_id uuid not null references academic_event on delete cascade,
    question text not null,
    choice   text not null,
    places   integer not null check (places between 0 and 100000),
    taken    integer not null check (taken >= 0),
    primary key (event_id, question, choice),
    constraint registration_option_places check (taken <= places)
);

create function chosen_options(state text, answers jsonb) returns table (question text, choice text) language sql immutable as $$
    select a.key, v.value from jsonb_each(answers) a, jsonb_array_elements_text(a.value -> 'values') v
     where state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING') and a.value ->> 'kind' in ('CHOICE', 'CHOICES')
$$;

create function registration_counts_options() returns trigger language plpgsql as $$
declare
    o record;
begin
    for o in
        select question, choice, sum(n) as n from (
            select question, choice, 1 as n from chosen_options(new.state, new.answers) where tg_op <> 'DELETE'
            union all
            select question, choice, -1 from chosen_options(old.state, old.answers) where tg_op <> 'INSERT') c
        group by question, choice having sum(n) <> 0 order by question, choice
    loop
        update registration_option set taken = taken + o.n
         where event_id = coalesce(new.event_id, old.event_id) and question = o.question and choice = o.choice;
    end loop;
    return null;
end $$;

create trigger registration_counts_options after insert or delete on registration
    for each row execute function registration_counts_options();
create trigger registration_recounts_options after update of state, answers on registration
    for each row when (old.state <> new.state or old.answers <> new.answers)
    execute function registration_counts_options();

create function academic_event_limits_options() returns trigger language plpgsql as $$
begin
    perform 1 from seat_pool where event_id = new.id order by attendance desc for update;
    delete from registration_option o where o.event_id = new.id and not exists (
        select from jsonb_array_elements(new.questions) q, jsonb_array_elements(q -> 'choices') c
         where q ->> 'key' = o.question and c ->> 'key' = o.choice and c ? 'places');
    insert into registration_option (event_id, question, choice, places, taken)
    select new.id, q ->> 'key', c ->> 'key', cast(c ->> 'places' as integer),
           (select count(*) from registration r, chosen_options(r.state, r.answers) o
             where r.event_id = new.id and o.question = q ->> 'key' and o.choice = c ->> 'key')
      from jsonb_array_elements(new.questions) q, jsonb_array_elements(q -> 'choices') c where c ? 'places'
    on conflict (event_id, question, choice) do update set places = excluded.places;
    return null;
end $$;

create trigger academic_event_limits_options after insert on academic_event
    for each row when (new.questions <> '[]') execute function academic_event_limits_options();
create trigger academic_event_relimits_options after update of questions on academic_event
    for each row when (old.questions <> new.questions) execute function academic_event_limits_options();

comment on table registration_option is 'how many people have chosen an answer that only so many can choose';
