-- The call for contributions to an event, what is submitted, its reviews, and the role of those who review.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER', 'EVENT_READER', 'EVENT_REVIEWER')
    when 'CENTER' then role in ('CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY',
     'CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER') end);
alter table organization_invitation drop constraint organization_invitation_role_check;
alter table organization_invitation add constraint organization_invitation_role_check check (case place_kind
    when 'EVENT' then role in ('EVENT_CO_ORGANIZER', 'EVENT_HELPER', 'EVENT_READER', 'EVENT_REVIEWER')
    when 'CENTER' then role in ('CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER')
    else place_kind is null and role in ('MANAGER', 'EVENT_ORGANIZER', 'EVENT_READER', 'EXCHANGE_OFFICER', 'CENTER_DIRECTOR', 'CENTER_DEPUTY',
     'CENTER_SECRETARY', 'CENTER_CASHIER', 'CENTER_EXAM_OFFICER', 'CENTER_READER', 'TEACHER', 'REVIEWER') end);

create table contribution_call (
    event_id      uuid        primary key references academic_event (id) on delete cascade,
    text          jsonb       not null,
    terms         jsonb       not null,
    opens_at      timestamptz not null,
    closes_at     timestamptz not null check (closes_at > opens_at),
    grace_hours   integer     not null check (grace_hours between 0 and 168),
    reviews_until timestamptz check (reviews_until > closes_at),
    version       bigint      not null
);

create table event_contribution (
    id            uuid        primary key,
    code          text        not null unique,
    event_id      uuid        not null references academic_event (id),
    account_id    uuid        not null references account (id),
    state         text        not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'REJECTED', 'WAITLISTED', 'CONFIRMED', 'WITHDRAWN')),
    content       jsonb       not null,
    begun_at      timestamptz not null,
    submitted_at  timestamptz check (submitted_at is not null or state in ('DRAFT', 'WITHDRAWN')),
    decision      text        check (decision is null or decision in ('ACCEPT', 'WAITLIST', 'REJECT') and state in ('SUBMITTED', 'UNDER_REVIEW', 'WAITLISTED')),
    accepted_type text,
    version       bigint      not null
);
create index event_contribution_of_event on event_contribution (event_id, state);
create index event_contribution_of_account on event_contribution (account_id);

create table contribution_review (
    id              uuid        primary key,
    contribution_id uuid        not null references event_contribution (id) on delete cascade,
    reviewer_id     uuid        not null references account (id),
    state           text        not null check (state in ('ASSIGNED', 'SUBMITTED', 'DECLINED')),
    content         jsonb       not null,
    mean            numeric(4, 2) check ((mean is not null) = (state = 'SUBMITTED') and mean between 1 and 5),
    reason          text        check ((reason is not null) = (state = 'DECLINED') and length(reason) <= 500),
    conflict        boolean     not null check (not conflict or state = 'DECLINED'),
    assigned_at     timestamptz not null,
    submitted_at    timestamptz check ((submitted_at is not null) = (state = 'SUBMITTED')),
    version         bigint      not null,
    unique (contribution_id, reviewer_id)
);
create index contribution_review_of_reviewer on contribution_review (reviewer_id);

-- Nobody reviews what is their own; authors are also known by their addresses.
create function contribution_reviewed_by_others() returns trigger language plpgsql as $$
begin
    if exists (select from event_contribution c join account a on a.id = new.reviewer_id
               where c.id = new.contribution_id
                 and (c.account_id = a.id
                      or exists (select from jsonb_array_elements(c.content -> 'authors') w where lower(w ->> 'email') = lower(a.email)))) then
        raise exception 'nobody reviews an own contribution' using errcode = 'check_violation', constraint = 'contribution_reviewed_by_others';
    end if;
    return new;
end $$;
create trigger contribution_reviewed_by_others before insert on contribution_review
    for each row execute function contribution_reviewed_by_others();
