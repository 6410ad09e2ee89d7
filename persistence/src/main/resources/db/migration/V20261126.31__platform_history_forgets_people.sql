-- Nothing that tells who somebody is stays in a text that cannot be erased. History keeps being written once, except that the name of
-- who acted can be emptied and parts of a reason can be replaced by the mark of something left out.
create or replace function history_is_written_once() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'account_name' - 'reason' = to_jsonb(old) - 'account_name' - 'reason'
       and (new.account_name = old.account_name or (old.account_id is not null and new.account_name = ''))
       and (new.reason is not distinct from old.reason
            or old.reason like replace(replace(replace(replace(new.reason, '\', '\\'), '%', '\%'), '_', '\_'), '[…]', '%')) then
        return new;
    end if;
    raise exception 'history is written once' using errcode = 'integrity_constraint_violation';
end $$;

create index history_entry_reason on history_entry using gin (reason gin_trgm_ops) where reason is not null;

-- Who became a member was written down by address; from now on by account, as who left is.
alter table history_entry disable trigger history_entry_written_once;
update history_entry h
   set reason = coalesce((select a.id::text from account a where a.email = split_part(h.reason, ' ', 1)), '[…]')
                || ' ' || split_part(h.reason, ' ', 2)
 where h.action = 'MEMBER_ADDED' and h.reason like '%@%';
-- What people called their tokens before they were forgotten.
update history_entry set reason = '[…]'
 where subject = 'ACCOUNT' and action in ('TOKEN_ISSUED', 'TOKEN_REVOKED') and reason is not null
   and subject_id in (select id from account where anonymised_at is not null);
alter table history_entry enable trigger history_entry_written_once;

delete from api_token where account_id in (select id from account where anonymised_at is not null);
delete from account_link where account_id in (select id from account where anonymised_at is not null);
update import_job set started_by_name = ''
 where started_by in (select id from account where anonymised_at is not null);

alter table event_search_rebuild add column requested_by uuid;
update event_search_rebuild r set requested_by = h.account_id
  from history_entry h
 where h.subject = 'SEARCH' and h.subject_id = r.id and h.action = 'REBUILD_REQUESTED';
update event_search_rebuild set requested_by_name = ''
 where requested_by in (select id from account where anonymised_at is not null);
