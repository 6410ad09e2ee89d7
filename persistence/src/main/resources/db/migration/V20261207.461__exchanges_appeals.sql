-- Appeals against results keep the limits of all appeals.
alter table exchange_appeal add constraint exchange_appeal_texts
    check (length(grounds) between 1 and 5000 and length(decision_note) between 1 and 5000);

-- Nobody decides on their own appeal.
create function exchange_appeal_of_somebody_else() returns trigger language plpgsql as $$
begin
    if exists (select from exchange_application a where a.id = new.application_id and a.account_id = new.decided_by) then
        raise exception 'nobody decides on their own appeal' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger exchange_appeal_decided_by before update of decided_by on exchange_appeal for each row
    when (new.decided_by is distinct from old.decided_by) execute function exchange_appeal_of_somebody_else();
