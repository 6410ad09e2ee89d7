-- Terms of agreements, kept by triggers as revisions, approvals, parties and agreements change: figures about terms read one row for each term,
-- found by its days, instead of putting the terms of all agreements together. check-data compares them with the rows.

-- Its revision was approved by all parties, or is in force. The titles, codes and countries are those of now.
create table exchange_agreement_term (
    agreement_id      uuid not null references exchange_agreement (id) on delete cascade,
    revision          int not null,
    agreement         text not null,
    title             jsonb,
    parties           uuid[] not null,
    countries         text[] not null,
    first_proposed_on date not null,
    proposed_on       date not null,
    first_approved_on date,
    agreed_on         date not null,
    ends_on           date not null,
    primary key (agreement_id, revision)
);
create index exchange_agreement_term_ends on exchange_agreement_term (ends_on);
create index exchange_agreement_term_agreed on exchange_agreement_term (agreed_on);
create index exchange_agreement_term_parties on exchange_agreement_term (parties, ends_on, agreed_on);

-- The same of the rows; who asks for some agreements reads only their rows.
create view exchange_term_of_revision as
select a.id as agreement_id, r.number as revision, a.code as agreement, r.terms -> 'title' as title, p.parties, p.countries,
       cast(f.proposed_at as date) as first_proposed_on, cast(r.proposed_at as date) as proposed_on,
       cast(v.first_at as date) as first_approved_on, cast(coalesce(v.last_at, r.proposed_at) as date) as agreed_on,
       case when left(y.last_year, 4) = right(y.last_year, 4) then make_date(right(y.last_year, 4)::int, 12, 31)
            else make_date(right(y.last_year, 4)::int, 8, 31) end as ends_on
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id
join agreement_revision f on f.agreement_id = a.id and f.number = 1
cross join lateral (
    select array_agg(q.organization_id order by q.organization_id) as parties, array_agg(distinct cast(o.country as text)) as countries
    from agreement_party q join organization o on o.id = q.organization_id where q.agreement_id = a.id) p
cross join lateral (
    select count(*) as approvals, min(g.approved_at) as first_at, max(g.approved_at) as last_at
    from agreement_approval g where g.agreement_id = a.id and g.revision = r.number) v
cross join lateral (
    select case when r.number = a.revision_in_force then coalesce(a.ends_after, a.last_year)
                else coalesce((select max(c.value ->> 'lastYear') from jsonb_array_elements(r.terms -> 'conditions') c), a.last_year)
           end as last_year) y
where p.parties is not null and (r.number = a.revision_in_force or v.approvals = cardinality(p.parties));

-- Who changes rows of the same agreement at the same time waits here, and then reads what the other has written.
create function exchange_terms_kept(agreements uuid[]) returns void language plpgsql as $$
begin
    if cardinality(agreements) = 0 then
        return;
    end if;
    perform from exchange_agreement a where a.id = any (agreements) order by a.id for no key update;
    perform exchange_sums_add();
    delete from exchange_agreement_term t where t.agreement_id = any (agreements);
    insert into exchange_agreement_term (agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on,
                                         first_approved_on, agreed_on, ends_on)
    select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
    from exchange_term_of_revision f where f.agreement_id = any (agreements);
end $$;

-- Whatever belongs to an agreement: parties, revisions, approvals. Triggers of a statement run by their names: kinds of conditions, which may let
-- nobody else change sums, come first.
create function exchange_terms_of_new_rows() returns trigger language plpgsql as $$
begin
    perform exchange_terms_kept(array(select distinct agreement_id from new_rows));
    return null;
end $$;
create trigger exchange_term_party_inserted after insert on agreement_party
    referencing new table as new_rows for each statement execute function exchange_terms_of_new_rows();
create trigger exchange_term_revision_inserted after insert on agreement_revision
    referencing new table as new_rows for each statement execute function exchange_terms_of_new_rows();
create trigger exchange_term_revision_updated after update on agreement_revision
    referencing new table as new_rows for each statement execute function exchange_terms_of_new_rows();
create trigger exchange_term_approval_inserted after insert on agreement_approval
    referencing new table as new_rows for each statement execute function exchange_terms_of_new_rows();

create function exchange_terms_of_old_rows() returns trigger language plpgsql as $$
begin
    perform exchange_terms_kept(array(select distinct agreement_id from old_rows));
    return null;
end $$;
create trigger exchange_term_party_deleted after delete on agreement_party
    referencing old table as old_rows for each statement execute function exchange_terms_of_old_rows();
create trigger exchange_term_approval_deleted after delete on agreement_approval
    referencing old table as old_rows for each statement execute function exchange_terms_of_old_rows();

create function exchange_terms_of_changed_rows() returns trigger language plpgsql as $$
begin
    perform exchange_terms_kept(array(select agreement_id from old_rows union select agreement_id from new_rows));
    return null;
end $$;
create trigger exchange_term_party_updated after update on agreement_party
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_terms_of_changed_rows();
create trigger exchange_term_approval_updated after update on agreement_approval
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_terms_of_changed_rows();

-- An agreement that is new has neither parties nor revisions.
create function exchange_terms_of_changed_agreements() returns trigger language plpgsql as $$
begin
    perform exchange_terms_kept(array(
        select n.id from old_rows o join new_rows n on n.id = o.id
        where (n.code, n.revision_in_force, n.last_year, n.ends_after) is distinct from (o.code, o.revision_in_force, o.last_year, o.ends_after)));
    return null;
end $$;
create trigger exchange_term_agreement_updated after update on exchange_agreement
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_terms_of_changed_agreements();

-- Who adds terms at the same time waits, or is waited for, as with sums.
create function exchange_terms_of_moved_countries() returns trigger language plpgsql as $$
declare
    moved uuid[] := array(select n.id from old_rows o join new_rows n on n.id = o.id where n.country is distinct from o.country);
begin
    if cardinality(moved) > 0 then
        perform exchange_sums_move();
        update exchange_agreement_term t
        set countries = (select array_agg(distinct cast(o.country as text)) from organization o where o.id = any (t.parties))
        where t.agreement_id in (select q.agreement_id from agreement_party q where q.organization_id = any (moved));
    end if;
    return null;
end $$;
create trigger exchange_term_country_moved after update on organization
    referencing old table as old_rows new table as new_rows for each statement execute function exchange_terms_of_moved_countries();

alter function exchange_sums_refill() rename to exchange_stay_sums_refill;

-- Counts everything anew, while nobody changes sums or terms.
create function exchange_sums_refill() returns void language plpgsql as $$
begin
    perform exchange_stay_sums_refill();
    delete from exchange_agreement_term;
    insert into exchange_agreement_term (agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on,
                                         first_approved_on, agreed_on, ends_on)
    select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
    from exchange_term_of_revision;
end $$;

insert into exchange_agreement_term (agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on,
                                     agreed_on, ends_on)
select agreement_id, revision, agreement, title, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on
from exchange_term_of_revision;

create or replace view exchanges_agreement_term_facts as
select agreement, title, revision, parties, countries, first_proposed_on, proposed_on, first_approved_on, agreed_on, ends_on, agreement_id
from exchange_agreement_term;

create or replace view exchanges_agreement_step_facts as
select a.code as agreement, cast(r.proposed_at as date) as stepped_on, a.id as agreement_id
from exchange_agreement a join agreement_revision r on r.agreement_id = a.id and r.number > 1
union all
select a.code, cast(v.approved_at as date), a.id
from exchange_agreement a join agreement_approval v on v.agreement_id = a.id and v.revision > 1;

create or replace view exchanges_origin_facts as
select a.code as agreement, r.terms -> 'title' as title, a.origin_event as event, t.agreed_on
from exchange_agreement a
join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
cross join lateral (select min(f.agreed_on) as agreed_on from exchange_agreement_term f where f.agreement_id = a.id) t
where a.origin_event is not null and t.agreed_on is not null;
