-- A link that confirms a sign-up carries the name and the password of that sign-up; they become the account's when it is followed.
-- A link that was followed, replaced or ended is deleted, and with it what it carried.
delete from account_link where used_at is not null or expires_at < now();

alter table account_link
    drop column used_at,
    add column given_name    text,
    add column family_name   text,
    add column own_name      text,
    add column family_first  boolean,
    add column country       char(2),
    add column language      text,
    add column time_zone     text,
    add column password_hash text;

update account_link l
   set given_name = a.given_name, family_name = a.family_name, own_name = a.own_name, family_first = a.family_first,
       country = a.country, language = a.preferred_language, time_zone = a.time_zone, password_hash = a.password_hash
  from account a
 where a.id = l.account_id and l.purpose = 'VERIFY_EMAIL';

delete from account_link where purpose = 'VERIFY_EMAIL' and password_hash is null;

alter table account_link
    add constraint account_link_sign_up check (
        case when purpose = 'VERIFY_EMAIL'
             then num_nulls(given_name, family_first, language, time_zone, password_hash) = 0
             else num_nonnulls(given_name, family_name, own_name, family_first, country, language, time_zone, password_hash) = 0
        end);

create index account_link_new_email on account_link (new_email) where new_email is not null;
create index account_link_expires_at on account_link (expires_at);
