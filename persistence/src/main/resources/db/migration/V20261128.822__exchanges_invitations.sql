-- Invitations of visiting scholars and what each needs.
create table invitation (
    id                uuid primary key,
    code              text not null unique,
    agreement_id      uuid not null references exchange_agreement (id),
    condition         text not null,
    academic_year     text not null,
    term              text not null check (term in ('FULL_YEAR', 'FIRST', 'SECOND')),
    from_organization uuid not null references organization (id),
    to_organization   uuid not null references organization (id),
    given_name        text not null,
    family_name       text,
    email             text not null check (email = lower(email)),
    country           char(2),
    account_id        uuid,
    purpose           text not null,
    unit              text,
    funding           text not null,
    starts_on         date not null,
    ends_on           date not null,
    inviter_id        uuid,
    inviter_name      text not null,
    state             text not null check (state in
        ('PROPOSED', 'APPROVED', 'READY', 'NOMINATED', 'REFUSED', 'DECLINED', 'WITHDRAWN')),
    accepted_at       timestamptz,
    nomination_id     uuid unique references nomination (id),
    invited_at        timestamptz not null,
    version           bigint not null,
    check (from_organization <> to_organization),
    check (ends_on >= starts_on),
    check ((state = 'NOMINATED') = (nomination_id is not null)),
    check (state not in ('READY', 'NOMINATED') or accepted_at is not null),
    foreign key (agreement_id, academic_year, condition)
        references exchange_places (agreement_id, academic_year, condition)
);
create index invitation_from on invitation (from_organization, invited_at desc);
create index invitation_to on invitation (to_organization, invited_at desc);
create index invitation_inviter on invitation (inviter_id);
create index invitation_account on invitation (account_id);
create index invitation_email on invitation (email);

create table invitation_approval (
    id              uuid primary key,
    invitation_id   uuid not null references invitation (id),
    kind            text not null check (kind in ('FACULTY', 'FUNDING', 'INSURANCE', 'SPACE')),
    state           text not null check (state in ('PENDING', 'GIVEN', 'REFUSED')),
    due_at          timestamptz not null,
    capacity        text,
    note            text,
    decided_by      uuid,
    decided_by_name text,
    decided_at      timestamptz,
    version         bigint not null,
    unique (invitation_id, kind),
    check ((state = 'PENDING') = (decided_at is null)),
    check ((state = 'PENDING') = (capacity is null)),
    check (state <> 'REFUSED' or note is not null)
);
create index invitation_approval_decided_by on invitation_approval (decided_by);
