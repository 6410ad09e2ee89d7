-- Somebody must always be left who runs the platform. The lock lets only one transaction at a time take an
-- administrator away, so that two administrators cannot remove each other at once.
create function account_keep_an_administrator() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'account' then
        if not exists (select 1 from account_platform_role where account_id = old.id and role = 'ADMIN') then
            return null;
        end if;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('administrators', 0));
    if not exists (select 1
                     from account a
                     join account_platform_role r on r.account_id = a.id and r.role = 'ADMIN'
                    where a.disabled_at is null and a.email_verified_at is not null) then
        raise exception 'the last administrator must stay'
            using errcode = 'check_violation', constraint = 'account_last_administrator';
    end if;
    return null;
end
$$;

-- Judged at the end of the transaction: what is taken away and given back in between does not count.
create constraint trigger account_last_administrator after update on account
    deferrable initially deferred for each row
    when (old.disabled_at is null and old.email_verified_at is not null
          and (new.disabled_at is not null or new.email_verified_at is null))
    execute function account_keep_an_administrator();

create constraint trigger account_last_administrator_role after delete on account_platform_role
    deferrable initially deferred for each row
    when (old.role = 'ADMIN')
    execute function account_keep_an_administrator();
