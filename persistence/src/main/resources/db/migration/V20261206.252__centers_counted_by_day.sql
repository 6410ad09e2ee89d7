-- Centers whose host counted on a day; a center reads its own measures also where it does not.
create function centers_counted_facts_on(asked date) returns setof centers_public_facts language sql stable as $$
select c.* from centers_public_facts c where not exists (select from organization_uncounted_on(asked) u where u.id = c.host)
$$;

-- The periods in which centers ran whose host and partner counted on a day.
create function centers_counted_periods_on(asked date) returns setof centers_running_facts language sql stable as $$
select r.* from centers_running_facts r
where not exists (select from organization_uncounted_on(asked) u where u.id = r.host)
  and not exists (select from organization_uncounted_on(asked) u where u.id = r.partner)
$$;
drop view centers_counted_facts;
drop view centers_counted_periods;
