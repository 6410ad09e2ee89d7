-- Somebody outside the project confirms the benefit of a result: verifier_id and verifier_account_id say for which organization and who was
-- asked on asked_on. What was verified before, without a person, stays as it is; who was forgotten is taken out.
alter table cooperation_result
    add column verifier_account_id uuid references account (id),
    add column asked_on date,
    add constraint cooperation_result_asked check (verifier_account_id is null or (verifier_id is not null and asked_on is not null));
create index cooperation_result_verifier_account on cooperation_result (verifier_account_id);

create function cooperation_result_verifier() returns trigger language plpgsql as $$
begin
    if new.verifier_account_id is null then
        raise exception 'the benefit of result % is verified by nobody', new.id using errcode = 'check_violation';
    end if;
    if exists (
        select from cooperation_party p
        where p.entry_id = new.project_id
          and (p.organization_id = new.verifier_id
               or exists (select from membership m
                          where m.organization_id = p.organization_id and m.account_id = new.verifier_account_id))) then
        raise exception 'the benefit of result % is verified by a party', new.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger cooperation_result_verifier_inserted before insert on cooperation_result for each row
    when (new.verifier_account_id is not null or new.stage = 'VERIFIED') execute function cooperation_result_verifier();
create trigger cooperation_result_verifier_asked before update of stage, verifier_account_id on cooperation_result for each row
    when (new.stage = 'VERIFIED' and old.stage <> 'VERIFIED'
          or new.verifier_account_id is not null and new.verifier_account_id is distinct from old.verifier_account_id)
    execute function cooperation_result_verifier();
