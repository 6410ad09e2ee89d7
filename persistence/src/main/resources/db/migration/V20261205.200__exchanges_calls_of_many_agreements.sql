-- A call offers places of one agreement or of several. Its wishes name a place by a key of the call: the code of the condition, or with
-- several agreements the code of the agreement before it.
alter table exchange_call_condition add column agreement_id uuid references exchange_agreement (id);
alter table exchange_call_condition add column key text;
update exchange_call_condition c set agreement_id = k.agreement_id, key = c.condition from exchange_call k where k.id = c.call_id;
set constraints all immediate;
alter table exchange_call_condition alter column agreement_id set not null;
alter table exchange_call_condition alter column key set not null;
alter table exchange_call_condition drop constraint exchange_call_condition_once;
alter table exchange_call_condition
    add constraint exchange_call_condition_key_once unique (call_id, key) deferrable initially deferred,
    add constraint exchange_call_condition_once unique (call_id, agreement_id, condition) deferrable initially deferred;
create index exchange_call_condition_agreement on exchange_call_condition (agreement_id);
alter table exchange_call drop column agreement_id;
alter table exchange_application_wish rename column condition to place;

-- Places that a call has allocated, offered or that were accepted are kept for these people: nobody else gets them.
alter table exchange_places add column promised int not null default 0 check (promised >= 0);
alter table exchange_places drop constraint exchange_places_not_exceeded;
alter table exchange_places add constraint exchange_places_not_exceeded
    check (reserved + taken + promised <= places + exceptions);

-- An allocation that is not released was made without such a promise: it is made again.
update exchange_application set allocated = null where state = 'SUBMITTED' and allocated is not null;
update exchange_call set allocation = '{}' where released_at is null;
update exchange_call set allocation = jsonb_build_object('version', 'released', 'lines', allocation) where allocation <> '{}';

-- Offers and accepted places so far: as many as there are places for.
update exchange_places p
set promised = least(h.held, greatest(p.places + p.exceptions - p.reserved - p.taken, 0))
from (select c.agreement_id, c.condition, k.academic_year, count(*)::int as held
      from exchange_application a
      join exchange_call k on k.id = a.call_id
      join exchange_call_condition c on c.call_id = k.id and c.key = a.allocated
      where a.state in ('OFFERED', 'ACCEPTED')
      group by c.agreement_id, c.condition, k.academic_year) h
where (p.agreement_id, p.condition, p.academic_year) = (h.agreement_id, h.condition, h.academic_year);
