-- A published call can be called off before its results; its applications end with it.
alter table exchange_call
    add column cancelled_at timestamptz,
    add column cancellation text,
    add constraint exchange_call_cancelled check
        ((cancelled_at is null) = (cancellation is null) and (cancelled_at is null or published_at is not null and released_at is null));
alter table exchange_application drop constraint exchange_application_state_check;
alter table exchange_application add constraint exchange_application_state_check check (state in
    ('DRAFT', 'SUBMITTED', 'OFFERED', 'RESERVE', 'REJECTED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'NOMINATED', 'CANCELLED'));
alter table exchange_application drop constraint exchange_application_check;
alter table exchange_application add constraint exchange_application_submitted
    check (state in ('DRAFT', 'WITHDRAWN', 'CANCELLED') or submitted_at is not null);
drop index exchange_application_one_live;
create unique index exchange_application_one_live on exchange_application (call_id, account_id)
    where state not in ('REJECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'CANCELLED');
