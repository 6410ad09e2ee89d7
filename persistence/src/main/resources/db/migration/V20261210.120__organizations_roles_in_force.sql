-- The roles that give permissions today: a role ends with its last day in UTC, before a job removes it.
create view membership_in_force as select m.organization_id, m.account_id, m.role from membership m
    where m.ends_on is null or m.ends_on >= cast(now() at time zone 'UTC' as date);
