-- Sums of stays, and the pairs of parties of agreements in force, kept by triggers as rows arrive and change: figures over millions of stays read
-- as many rows as there are days and pairs. check-data compares all of them with the rows.
--
-- A key of sums may have several rows, and a sum is the sum over them: who adds takes a row of the key that nobody else is changing, or a new
-- one. So nobody waits for anybody, and there is no order of keys to keep. What moves sums from one key to another (another country of an
-- organization, another kind of a condition, merged organizations, a corrected arrival) is rare, waits for those who add, and lets them wait.

-- The kind of a condition, as the latest revision that has it says.
create table exchange_condition_kind (
    agreement_id uuid not null,
    condition    text not null,
    kind         text,
    primary key (agreement_id, condition)
);

create table exchange_stay_total (
    id                bigint generated always as identity primary key,
    agreement_id      uuid not null,
    condition         text not null,
    academic_year     text not null,
    from_organization uuid not null,
    to_organization   uuid not null,
    day               date not null,
    arrived           int not null,
    departed          int not null,
    semesters         numeric(12, 2) not null,
    months            numeric(12, 2) not null
);
create index exchange_stay_total_key on exchange_stay_total (agreement_id, from_organization, to_organization, day, condition, academic_year);
create index exchange_stay_total_from on exchange_stay_total (from_organization, day);
create index exchange_stay_total_to on exchange_stay_total (to_organization, day);

-- The first and the last arrival of a month under an agreement in one direction; of several rows the earliest and the latest day count.
create table exchange_stay_month (
    agreement_id      uuid not null,
    from_organization uuid not null,
    to_organization   uuid not null,
    month             date not null,
    first_on          date not null,
    last_on           date not null check (last_on >= first_on)
);
create index exchange_stay_month_key on exchange_stay_month (agreement_id, from_organization, to_organization, month);
create index exchange_stay_month_month on exchange_stay_month (month);

-- A stay counts for the country of the organization that sends and of the one that receives; a kind that is not known is empty.
create table exchange_flow_total (
    id           bigint generated always as identity primary key,
    from_country char(2) not null,
    to_country   char(2) not null,
    kind         text not null,
    day          date not null,
    persons      int not null,
    semesters    numeric(14, 2) not null,
    months       numeric(14, 2) not null
);
create index exchange_flow_total_from on exchange_flow_total (from_country, to_country, day, kind);
create index exchange_flow_total_to on exchange_flow_total (to_country, from_country, day, kind);

-- Each two parties of each agreement in force, with its first and last day.
create table exchange_agreement_pair (
    agreement_id    uuid not null,
    organization_id uuid not null,
    country         char(2) not null,
    partner_id      uuid not null,
    partner_country char(2) not null,
    starts_on       date not null,
    ends_on         date not null,
    primary key (agreement_id, organization_id, partner_id)
);
create index exchange_agreement_pair_countries on exchange_agreement_pair (country, partner_country)
    include (agreement_id, organization_id, partner_id, starts_on, ends_on);
create index exchange_agreement_pair_organization on exchange_agreement_pair (organization_id);
create index exchange_agreement_pair_partner on exchange_agreement_pair (partner_id);

create type exchange_stay_delta as (
    agreement_id uuid, condition text, academic_year text, from_organization uuid, to_organization uuid, day date,
    arrived int, departed int, semesters numeric, months numeric);

create type exchange_flow_delta as (from_country text, to_country text, kind text, day date, persons int, semesters numeric, months numeric);

-- Until the end of the transaction nothing is moved from one key of sums to another.
create function exchange_sums_add() returns void language sql as $$
    select pg_advisory_xact_lock_shared(hashtextextended('exchange sums', 0))
$$;

-- Until the end of the transaction nobody else changes sums.
create function exchange_sums_move() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('exchange sums', 0))
$$;

create function exchange_flows_counted(deltas exchange_flow_delta[]) returns void language plpgsql as $$
declare
    d    record;
    free bigint;
begin
    for d in
        select x.from_country, x.to_country, x.kind, x.day, sum(x.persons) as persons, sum(x.semesters) as semesters, sum(x.months) as months
        from unnest(deltas) x group by 1, 2, 3, 4
        having sum(x.persons) <> 0 or sum(x.semesters) <> 0 or sum(x.months) <> 0
    loop
        select t.id into free from exchange_flow_total t
        where t.from_country = d.from_country and t.to_country = d.to_country and t.kind = d.kind and t.day = d.day
        limit 1 for update skip locked;
        if found then
            update exchange_flow_total t
            set persons = t.persons + d.persons, semesters = t.semesters + d.semesters, months = t.months + d.months
            where t.id = free;
            delete from exchange_flow_total t where t.id = free and (t.persons, t.semesters, t.months) = (0, 0, 0);
        else
            insert into exchange_flow_total (from_country, to_country, kind, day, persons, semesters, months)
            values (d.from_country, d.to_country, d.kind, d.day, d.persons, d.semesters, d.months);
        end if;
    end loop;
end $$;

create function exchange_stays_counted(deltas exchange_stay_delta[]) returns void language plpgsql as $$
declare
    d    record;
    free bigint;
begin
    for d in
        select x.agreement_id, x.condition, x.academic_year, x.from_organization, x.to_organization, x.day, sum(x.arrived) as arrived,
               sum(x.departed) as departed, sum(x.semesters) as semesters, sum(x.months) as months
        from unnest(deltas) x group by 1, 2, 3, 4, 5, 6
        having sum(x.arrived) <> 0 or sum(x.departed) <> 0 or sum(x.semesters) <> 0 or sum(x.months) <> 0
    loop
        select t.id into free from exchange_stay_total t
        where t.agreement_id = d.agreement_id and t.from_organization = d.from_organization and t.to_organization = d.to_organization
          and t.day = d.day and t.condition = d.condition and t.academic_year = d.academic_year
        limit 1 for update skip locked;
        if found then
            update exchange_stay_total t
            set arrived = t.arrived + d.arrived, departed = t.departed + d.departed, semesters = t.semesters + d.semesters,
                months = t.months + d.months
            where t.id = free;
            delete from exchange_stay_total t where t.id = free and (t.arrived, t.departed, t.semesters, t.months) = (0, 0, 0, 0);
        else
            insert into exchange_stay_total (agreement_id, condition, academic_year, from_organization, to_organization, day, arrived, departed,
                                             semesters, months)
            values (d.agreement_id, d.condition, d.academic_year, d.from_organization, d.to_organization, d.day, d.arrived, d.departed,
                    d.semesters, d.months);
        end if;
    end loop;
    -- A day that is between the two known ones says nothing new.
    insert into exchange_stay_month (agreement_id, from_organization, to_organization, month, first_on, last_on)
    select x.agreement_id, x.from_organization, x.to_organization, cast(date_trunc('month', x.day) as date), min(x.day), max(x.day)
    from unnest(deltas) x
    where x.arrived > 0
      and not exists (select from exchange_stay_month m
                      where m.agreement_id = x.agreement_id and m.from_organization = x.from_organization
                        and m.to_organization = x.to_organization and m.month = cast(date_trunc('month', x.day) as date)
                        and x.day between m.first_on and m.last_on)
    group by 1, 2, 3, 4;
    if exists (select from unnest(deltas) x where x.arrived < 0) then
        delete from exchange_stay_month m using unnest(deltas) x
        where x.arrived < 0 and m.agreement_id = x.agreement_id and m.from_organization = x.from_organization
          and m.to_organization = x.to_organization and m.month = cast(date_trunc('month', x.day) as date);
        insert into exchange_stay_month (agreement_id, from_organization, to_organization, month, first_on, last_on)
        select c.agreement_id, c.from_organization, c.to_organization, c.month, min(c.day), max(c.day)
        from (select t.agreement_id, t.from_organization, t.to_organization, x.month, t.day
              from (select distinct agreement_id, from_organization, to_organization, cast(date_trunc('month', day) as date) as month
                    from unnest(deltas) where arrived < 0) x
              join exchange_stay_total t on t.agreement_id = x.agreement_id and t.from_organization = x.from_organization
                  and t.to_organization = x.to_organization and t.day >= x.month and t.day < x.month + interval '1 month'
              group by 1, 2, 3, 4, 5 having sum(t.arrived) > 0) c
        group by 1, 2, 3, 4;
    end if;
    perform exchange_flows_counted(array(
        select row(f.country, t.country, coalesce(k.kind, ''), x.day, x.arrived, x.semesters, x.months)::exchange_flow_delta
        from unnest(deltas) x
        join organization f on f.id = x.from_organization
        join organization t on t.id = x.to_organization
        left join exchange_condition_kind k on k.agreement_id = x.agreement_id and k.condition = x.condition
        where x.arrived <> 0 or x.semesters <> 0 or x.months <> 0));
end $$;

-- What a stay adds to the sums, and with minus one takes away. Its entries in the ledger are left out where their own trigger counts them.
create function exchange_stay_deltas(stay uuid, nominated uuid, arrived_on date, departed_on date, sign int, with_ledger boolean)
returns setof exchange_stay_delta language sql stable as $$
    select n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, arrived_on, sign, 0,
           sign * coalesce(l.semesters, 0), sign * coalesce(l.months, 0)
    from nomination n
    left join lateral (select sum(e.semesters) as semesters, sum(e.months) as months
                       from exchange_ledger e where with_ledger and e.mobility_id = stay) l on true
    where n.id = nominated and arrived_on is not null
    union all
    select n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, departed_on, 0, sign, 0, 0
    from nomination n where n.id = nominated and arrived_on is not null and departed_on is not null
$$;

create function exchange_stay_inserted() returns trigger language plpgsql as $$
begin
    if exists (select from new_rows where arrived_on is not null) then
        perform exchange_sums_add();
        perform exchange_stays_counted(array(
            select d::exchange_stay_delta
            from new_rows m cross join lateral exchange_stay_deltas(m.id, m.nomination_id, m.arrived_on, m.departed_on, 1, false) d));
    end if;
    return null;
end $$;
create trigger exchange_stay_inserted after insert on mobility
    referencing new table as new_rows for each statement execute function exchange_stay_inserted();

create function exchange_stay_updated() returns trigger language plpgsql as $$
begin
    if not exists (select from old_rows o join new_rows n on n.id = o.id
                   where (n.nomination_id, n.arrived_on, n.departed_on) is distinct from (o.nomination_id, o.arrived_on, o.departed_on)) then
        return null;
    end if;
    if exists (select from old_rows o join new_rows n on n.id = o.id
               where o.arrived_on is not null and (n.nomination_id, n.arrived_on) is distinct from (o.nomination_id, o.arrived_on)) then
        perform exchange_sums_move();
    else
        perform exchange_sums_add();
    end if;
    perform exchange_stays_counted(array(
        select d::exchange_stay_delta
        from old_rows o
        join new_rows n on n.id = o.id
        cross join lateral (select * from exchange_stay_deltas(o.id, o.nomination_id, o.arrived_on, o.departed_on, -1, true)
                            union all
                            select * from exchange_stay_deltas(n.id, n.nomination_id, n.arrived_on, n.departed_on, 1, true)) d
        where (n.nomination_id, n.arrived_on, n.departed_on) is distinct from (o.nomination_id, o.arrived_on, o.departed_on)));
    return null;
end $$;
create trigger exchange_stay_updated after update on mobility
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_stay_updated();

create function exchange_stay_deleted() returns trigger language plpgsql as $$
begin
    if exists (select from old_rows where arrived_on is not null) then
        perform exchange_sums_move();
        perform exchange_stays_counted(array(
            select d::exchange_stay_delta
            from old_rows m cross join lateral exchange_stay_deltas(m.id, m.nomination_id, m.arrived_on, m.departed_on, -1, true) d));
    end if;
    return null;
end $$;
create trigger exchange_stay_deleted after delete on mobility
    referencing old table as old_rows for each statement execute function exchange_stay_deleted();

-- The stay is locked first: whoever records its arrival at the same time counts the entry, or is seen here. Entries are never changed or deleted.
create function exchange_ledger_counted() returns trigger language plpgsql as $$
begin
    if not exists (select from new_rows where mobility_id is not null) then
        return null;
    end if;
    perform from mobility m where m.id in (select mobility_id from new_rows) order by m.id for no key update;
    perform exchange_sums_add();
    perform exchange_stays_counted(array(
        select row(n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, m.arrived_on, 0, 0, e.semesters,
                   e.months)::exchange_stay_delta
        from new_rows e
        join mobility m on m.id = e.mobility_id and m.arrived_on is not null
        join nomination n on n.id = m.nomination_id));
    return null;
end $$;
create trigger exchange_ledger_counted after insert on exchange_ledger
    referencing new table as new_rows for each statement execute function exchange_ledger_counted();

create function exchange_nomination_moved() returns trigger language plpgsql as $$
begin
    if not exists (select from old_rows o join new_rows n on n.id = o.id
                   where (n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization)
                      is distinct from (o.agreement_id, o.condition, o.academic_year, o.from_organization, o.to_organization)) then
        return null;
    end if;
    perform exchange_sums_move();
    perform exchange_stays_counted(array(
        select row(k.agreement_id, k.condition, k.academic_year, k.from_organization, k.to_organization, v.day, k.sign * v.arrived,
                   k.sign * v.departed, k.sign * v.semesters, k.sign * v.months)::exchange_stay_delta
        from old_rows o
        join new_rows n on n.id = o.id
        join mobility m on m.nomination_id = n.id and m.arrived_on is not null
        left join lateral (select sum(e.semesters) as semesters, sum(e.months) as months
                           from exchange_ledger e where e.mobility_id = m.id) l on true
        cross join lateral (values (m.arrived_on, 1, 0, coalesce(l.semesters, 0), coalesce(l.months, 0)), (m.departed_on, 0, 1, 0, 0))
            v (day, arrived, departed, semesters, months)
        cross join lateral (
            values (o.agreement_id, o.condition, o.academic_year, o.from_organization, o.to_organization, -1),
                   (n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, 1))
            k (agreement_id, condition, academic_year, from_organization, to_organization, sign)
        where v.day is not null
          and (n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization)
              is distinct from (o.agreement_id, o.condition, o.academic_year, o.from_organization, o.to_organization)));
    return null;
end $$;
create trigger exchange_nomination_moved after update on nomination
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_nomination_moved();

-- The kinds of the conditions of some agreements, of all where none are named, by their revisions.
create function exchange_kinds_by_revisions(agreements uuid[]) returns table (agreement_id uuid, condition text, kind text)
language sql stable as $$
    select distinct on (r.agreement_id, c.value ->> 'code') r.agreement_id, c.value ->> 'code', c.value ->> 'kind'
    from agreement_revision r
    cross join jsonb_array_elements(r.terms -> 'conditions') c
    where (agreements is null or r.agreement_id = any (agreements)) and c.value ->> 'code' is not null
    order by r.agreement_id, c.value ->> 'code', r.number desc
$$;

create function exchange_kinds_kept(agreements uuid[]) returns void language plpgsql as $$
begin
    perform from exchange_agreement a where a.id = any (agreements) order by a.id for no key update;
    if exists (select from exchange_kinds_by_revisions(agreements) f
               left join exchange_condition_kind k on k.agreement_id = f.agreement_id and k.condition = f.condition
               where f.kind is distinct from k.kind
                 and exists (select from exchange_stay_total t where t.agreement_id = f.agreement_id and t.condition = f.condition)) then
        perform exchange_sums_move();
        perform exchange_flows_counted(array(
            select row(o.country, p.country, v.kind, t.day, v.sign * t.arrived, v.sign * t.semesters, v.sign * t.months)::exchange_flow_delta
            from exchange_kinds_by_revisions(agreements) f
            left join exchange_condition_kind k on k.agreement_id = f.agreement_id and k.condition = f.condition
            join exchange_stay_total t on t.agreement_id = f.agreement_id and t.condition = f.condition
            join organization o on o.id = t.from_organization
            join organization p on p.id = t.to_organization
            cross join lateral (values (coalesce(k.kind, ''), -1), (coalesce(f.kind, ''), 1)) v (kind, sign)
            where f.kind is distinct from k.kind));
    end if;
    insert into exchange_condition_kind as k (agreement_id, condition, kind)
    select f.agreement_id, f.condition, f.kind from exchange_kinds_by_revisions(agreements) f
    on conflict (agreement_id, condition) do update set kind = excluded.kind where k.kind is distinct from excluded.kind;
end $$;

-- Revisions are never deleted.
create function exchange_revision_kept() returns trigger language plpgsql as $$
begin
    perform exchange_kinds_kept(array(select distinct agreement_id from new_rows));
    return null;
end $$;
create trigger exchange_revision_inserted after insert on agreement_revision
    referencing new table as new_rows for each statement execute function exchange_revision_kept();
create trigger exchange_revision_updated after update on agreement_revision
    referencing new table as new_rows for each statement execute function exchange_revision_kept();

create function exchange_first_day(first_year text) returns date language sql immutable as $$
    select case when left(first_year, 4) = right(first_year, 4) then make_date(left(first_year, 4)::int, 1, 1)
                else make_date(left(first_year, 4)::int, 9, 1) end
$$;

create function exchange_last_day(last_year text, ends_after text) returns date language sql immutable as $$
    select case when left(last_year, 4) = right(last_year, 4) then make_date(right(coalesce(ends_after, last_year), 4)::int, 12, 31)
                else make_date(right(coalesce(ends_after, last_year), 4)::int, 8, 31) end
$$;

create view exchange_pair_of_parties as
select a.id as agreement_id, p.organization_id as organization, o.country, q.organization_id as partner, w.country as partner_country,
       exchange_first_day(a.first_year) as starts_on, exchange_last_day(a.last_year, a.ends_after) as ends_on
from exchange_agreement a
join agreement_party p on p.agreement_id = a.id
join organization o on o.id = p.organization_id
join agreement_party q on q.agreement_id = a.id and q.organization_id <> p.organization_id
join organization w on w.id = q.organization_id
where a.state in ('IN_FORCE', 'NOTICE_GIVEN');

create function exchange_pairs_kept(agreements uuid[]) returns void language plpgsql as $$
begin
    perform from exchange_agreement a where a.id = any (agreements) order by a.id for no key update;
    perform exchange_sums_add();
    delete from exchange_agreement_pair p where p.agreement_id = any (agreements);
    insert into exchange_agreement_pair (agreement_id, organization_id, country, partner_id, partner_country, starts_on, ends_on)
    select agreement_id, organization, country, partner, partner_country, starts_on, ends_on
    from exchange_pair_of_parties p where p.agreement_id = any (agreements);
end $$;

create function exchange_agreement_inserted() returns trigger language plpgsql as $$
begin
    perform exchange_pairs_kept(array(select id from new_rows where state in ('IN_FORCE', 'NOTICE_GIVEN')));
    return null;
end $$;
create trigger exchange_agreement_inserted after insert on exchange_agreement
    referencing new table as new_rows for each statement execute function exchange_agreement_inserted();

create function exchange_agreement_updated() returns trigger language plpgsql as $$
declare
    changed uuid[] := array(
        select n.id from old_rows o join new_rows n on n.id = o.id
        where (n.state, n.first_year, n.last_year, n.ends_after) is distinct from (o.state, o.first_year, o.last_year, o.ends_after));
begin
    if cardinality(changed) > 0 then
        perform exchange_pairs_kept(changed);
    end if;
    return null;
end $$;
create trigger exchange_agreement_updated after update on exchange_agreement
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_agreement_updated();

create function exchange_agreement_deleted() returns trigger language plpgsql as $$
begin
    delete from exchange_agreement_pair p where p.agreement_id in (select id from old_rows);
    delete from exchange_condition_kind k where k.agreement_id in (select id from old_rows);
    return null;
end $$;
create trigger exchange_agreement_deleted after delete on exchange_agreement
    referencing old table as old_rows for each statement execute function exchange_agreement_deleted();

create function exchange_party_inserted() returns trigger language plpgsql as $$
begin
    perform exchange_pairs_kept(array(select distinct agreement_id from new_rows));
    return null;
end $$;
create trigger exchange_party_inserted after insert on agreement_party
    referencing new table as new_rows for each statement execute function exchange_party_inserted();

create function exchange_party_updated() returns trigger language plpgsql as $$
begin
    perform exchange_pairs_kept(array(select agreement_id from new_rows union select agreement_id from old_rows));
    return null;
end $$;
create trigger exchange_party_updated after update on agreement_party
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_party_updated();

create function exchange_party_deleted() returns trigger language plpgsql as $$
begin
    perform exchange_pairs_kept(array(select distinct agreement_id from old_rows));
    return null;
end $$;
create trigger exchange_party_deleted after delete on agreement_party
    referencing old table as old_rows for each statement execute function exchange_party_deleted();

-- Another country of an organization: all that counts for the former one counts for the new one.
create function exchange_country_moved() returns trigger language plpgsql as $$
begin
    if not exists (select from old_rows o join new_rows n on n.id = o.id where n.country is distinct from o.country) then
        return null;
    end if;
    perform exchange_sums_move();
    perform exchange_flows_counted(array(
        select row(v.from_country, v.to_country, coalesce(k.kind, ''), t.day, v.sign * t.arrived, v.sign * t.semesters,
                   v.sign * t.months)::exchange_flow_delta
        from (select s.id from old_rows o join new_rows n on n.id = o.id and n.country is distinct from o.country
              join exchange_stay_total s on s.from_organization = n.id
              union
              select s.id from old_rows o join new_rows n on n.id = o.id and n.country is distinct from o.country
              join exchange_stay_total s on s.to_organization = n.id) c
        join exchange_stay_total t on t.id = c.id
        join organization f on f.id = t.from_organization
        join organization w on w.id = t.to_organization
        left join old_rows fo on fo.id = f.id
        left join old_rows wo on wo.id = w.id
        left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
        cross join lateral (values (coalesce(fo.country, f.country), coalesce(wo.country, w.country), -1), (f.country, w.country, 1))
            v (from_country, to_country, sign)));
    update exchange_agreement_pair p set country = n.country from new_rows n where n.id = p.organization_id and p.country <> n.country;
    update exchange_agreement_pair p set partner_country = n.country
    from new_rows n where n.id = p.partner_id and p.partner_country <> n.country;
    return null;
end $$;
create trigger exchange_country_moved after update on organization
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_country_moved();

-- Counts everything anew, while nobody changes sums.
create function exchange_sums_refill() returns void language plpgsql as $$
begin
    perform exchange_sums_move();
    delete from exchange_condition_kind;
    delete from exchange_stay_total;
    delete from exchange_stay_month;
    delete from exchange_flow_total;
    delete from exchange_agreement_pair;
    insert into exchange_condition_kind (agreement_id, condition, kind) select agreement_id, condition, kind from exchange_kinds_by_revisions(null);
    insert into exchange_stay_total (agreement_id, condition, academic_year, from_organization, to_organization, day, arrived, departed, semesters,
                                     months)
    select n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, v.day, sum(v.arrived), sum(v.departed),
           sum(v.semesters), sum(v.months)
    from mobility m
    join nomination n on n.id = m.nomination_id
    left join (select e.mobility_id, sum(e.semesters) as semesters, sum(e.months) as months
               from exchange_ledger e where e.mobility_id is not null group by e.mobility_id) l on l.mobility_id = m.id
    cross join lateral (values (m.arrived_on, 1, 0, coalesce(l.semesters, 0), coalesce(l.months, 0)), (m.departed_on, 0, 1, 0, 0))
        v (day, arrived, departed, semesters, months)
    where m.arrived_on is not null and v.day is not null
    group by n.agreement_id, n.condition, n.academic_year, n.from_organization, n.to_organization, v.day
    order by n.agreement_id, v.day;
    insert into exchange_stay_month (agreement_id, from_organization, to_organization, month, first_on, last_on)
    select t.agreement_id, t.from_organization, t.to_organization, cast(date_trunc('month', t.day) as date), min(t.day), max(t.day)
    from exchange_stay_total t where t.arrived > 0
    group by 1, 2, 3, 4 order by 4, 1;
    insert into exchange_flow_total (from_country, to_country, kind, day, persons, semesters, months)
    select f.country, w.country, coalesce(k.kind, ''), t.day, sum(t.arrived), sum(t.semesters), sum(t.months)
    from exchange_stay_total t
    join organization f on f.id = t.from_organization
    join organization w on w.id = t.to_organization
    left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
    where t.arrived <> 0 or t.semesters <> 0 or t.months <> 0
    group by 1, 2, 3, 4 order by 1, 2, 4;
    insert into exchange_agreement_pair (agreement_id, organization_id, country, partner_id, partner_country, starts_on, ends_on)
    select agreement_id, organization, country, partner, partner_country, starts_on, ends_on from exchange_pair_of_parties;
end $$;
select exchange_sums_refill();

-- What the area publishes for figures of other areas; columns are added, not changed. Several rows of the same key are added up by who reads them.

-- Stays that began, by countries, kind and day.
create view exchanges_flow_facts as
select from_country, to_country, nullif(kind, '') as kind, day as arrived_on, persons, semesters, months from exchange_flow_total;

-- Stays that began and that ended on a day under a condition of an agreement. How long they last counts on the day on which they begin.
create view exchanges_stay_day_facts as
select t.agreement_id, a.code as agreement, t.condition, k.kind, t.academic_year, t.from_organization, f.country as from_country,
       t.to_organization, w.country as to_country, t.day, t.arrived, t.departed, t.semesters, t.months
from exchange_stay_total t
left join exchange_agreement a on a.id = t.agreement_id
left join exchange_condition_kind k on k.agreement_id = t.agreement_id and k.condition = t.condition
left join organization f on f.id = t.from_organization
left join organization w on w.id = t.to_organization;

-- The first and the last arrival of a month under an agreement, from one organization to another.
create view exchanges_stay_month_facts as
select agreement_id, from_organization, to_organization, month, first_on, last_on from exchange_stay_month;

create or replace view exchanges_stay_facts as
select m.id              as stay,
       a.code            as agreement,
       n.condition       as condition,
       k.kind,
       n.academic_year   as academic_year,
       n.from_organization,
       f.country         as from_country,
       n.to_organization,
       t.country         as to_country,
       m.arrived_on,
       m.departed_on,
       l.semesters,
       l.months
from mobility m
join nomination n on n.id = m.nomination_id
join exchange_agreement a on a.id = n.agreement_id
join organization f on f.id = n.from_organization
join organization t on t.id = n.to_organization
left join (select mobility_id, sum(semesters)::numeric(8, 2) as semesters, sum(months)::numeric(8, 2) as months
           from exchange_ledger where mobility_id is not null group by mobility_id) l on l.mobility_id = m.id
left join exchange_condition_kind k on k.agreement_id = n.agreement_id and k.condition = n.condition
where m.arrived_on is not null;

create or replace view exchanges_agreement_facts as
select p.agreement_id,
       a.code             as agreement,
       r.terms -> 'title' as title,
       a.state,
       p.organization_id  as organization,
       p.country,
       p.partner_id       as partner,
       p.partner_country,
       p.starts_on,
       p.ends_on
from exchange_agreement_pair p
left join exchange_agreement a on a.id = p.agreement_id
left join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force;
