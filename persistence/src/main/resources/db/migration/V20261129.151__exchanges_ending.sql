-- What becomes of each call, nomination and stay when the agreement that it depends on ends.
create table agreement_ending_decision (
    id              uuid primary key,
    agreement_id    uuid not null references exchange_agreement (id),
    thing_kind      text not null check (thing_kind in ('CALL', 'NOMINATION', 'STAY')),
    thing_id        uuid not null,
    fate            text not null check (fate in ('HONOUR', 'MOVE', 'CANCEL')),
    moved_to        uuid references exchange_agreement (id),
    reason          text not null check (reason <> ''),
    decided_by      uuid not null,
    decided_by_name text not null,
    decided_at      timestamptz not null,
    version         bigint not null,
    unique (agreement_id, thing_kind, thing_id),
    check ((fate = 'MOVE') = (moved_to is not null)),
    check (moved_to <> agreement_id)
);
create index agreement_ending_decision_moved on agreement_ending_decision (moved_to) where moved_to is not null;
create index agreement_ending_decision_by on agreement_ending_decision (decided_by);
