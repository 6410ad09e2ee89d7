-- What an applicant has stated of the own studies is kept with the application when it is submitted: whatever the person states
-- later, offices and reviewers read that on which they decide. Applications that were submitted already keep what is stated now.
alter table exchange_application add column stated jsonb check (jsonb_typeof(stated) = 'object');

update exchange_application x set stated = coalesce(
    (select jsonb_strip_nulls(jsonb_build_object(
                'field', q.field, 'level', q.level, 'credits', q.credits, 'nationality', q.nationality, 'bornOn', q.born_on,
                'languages', nullif(q.languages, '[]')))
     from exchange_qualifications q where q.account_id = x.account_id), '{}')
where x.submitted_at is not null;

alter table exchange_application add constraint exchange_application_stated check (submitted_at is null or stated is not null);

-- An empty object is what is left of it when the person has deleted the account.
create function exchange_application_stated_is_final() returns trigger language plpgsql as $$
begin
    if new.submitted_at is not null and new.stated is distinct from old.stated and new.stated <> '{}' then
        raise exception 'what was stated with an application is not changed after its submission' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger exchange_application_stated_final before update of stated on exchange_application
    for each row when (old.submitted_at is not null) execute function exchange_application_stated_is_final();
