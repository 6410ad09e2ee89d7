-- What the rows of organizations must keep together; Invariants reads it.

-- rule official-name: every organization has an official name
select o.slug from organization o
where not exists (select from organization_name n where n.organization_id = o.id and n.kind = 'OFFICIAL');

-- rule has-manager: an organization that its people registered has a manager
select o.slug from organization o
where o.created_by is not null and o.source_hash is null and o.state in ('REGISTERED', 'RESUBMITTED', 'VERIFIED')
  and not exists (select from membership m where m.organization_id = o.id and m.role = 'MANAGER');

-- rule identity-waits: a change of identity waits for the authority only while its organization is verified
select o.slug, o.state from organization o
join organization_change c on c.organization_id = o.id and c.state = 'PENDING'
where o.state <> 'VERIFIED';

-- rule merged-leads-on: an organization that was merged has no members and leads to one that was not
select o.slug from organization o join organization s on s.id = o.successor_id
where o.state = 'MERGED'
  and (s.state = 'MERGED' or exists (select from membership m where m.organization_id = o.id and m.place_id is null));
