-- What centers must keep together; Invariants reads it.

-- rule partner-where-needed: kinds of centers that two institutions run have a partner once they have applied
select c.slug, c.kind, c.state from centers c
where c.kind in ('CONFUCIUS_INSTITUTE', 'CONFUCIUS_CLASSROOM', 'LUBAN_WORKSHOP') and c.partner_id is null
  and c.state not in ('DRAFT', 'RETURNED');
