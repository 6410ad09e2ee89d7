-- History stays as it was written, except for one thing: the name of somebody who asked to be forgotten is taken out.
create or replace function history_is_written_once() returns trigger language plpgsql as $$
begin
    if old.account_id is not null and new.account_name = ''
       and to_jsonb(new) - 'account_name' = to_jsonb(old) - 'account_name' then
        return new;
    end if;
    raise exception 'history is written once' using errcode = 'integrity_constraint_violation';
end $$;

create index history_entry_account on history_entry (account_id) where account_id is not null;

update history_entry set account_name = ''
 where account_id in (select id from account where anonymised_at is not null);
