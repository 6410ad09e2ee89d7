-- What is known of the reviewers of an event, what they say about contributions, and the assignment that nobody is told of yet.
create table committee_member (
    id         uuid    primary key,
    event_id   uuid    not null references academic_event (id) on delete cascade,
    account_id uuid    not null references account (id),
    tracks     text[]  not null,
    most       integer not null check (most between 0 and 200),
    version    bigint  not null,
    unique (event_id, account_id)
);
create index committee_member_of_account on committee_member (account_id);

create table contribution_bid (
    id              uuid   primary key,
    contribution_id uuid   not null references event_contribution (id) on delete cascade,
    reviewer_id     uuid   not null references account (id),
    bid             text   not null check (bid in ('WANT', 'CAN', 'RATHER_NOT', 'CONFLICT')),
    version         bigint not null,
    unique (contribution_id, reviewer_id)
);
create index contribution_bid_of_reviewer on contribution_bid (reviewer_id);

create table review_proposal (
    event_id uuid        primary key references academic_event (id) on delete cascade,
    reviews  integer     not null check (reviews between 1 and 9),
    pairs    jsonb       not null,
    made_at  timestamptz not null,
    version  bigint      not null
);

-- Nobody is asked for a review who has declared a conflict of interest.
create or replace function contribution_reviewed_by_others() returns trigger language plpgsql as $$
begin
    if exists (select from event_contribution c join account a on a.id = new.reviewer_id
               where c.id = new.contribution_id
                 and (c.account_id = a.id
                      or exists (select from jsonb_array_elements(c.content -> 'authors') w where lower(w ->> 'email') = lower(a.email)))) then
        raise exception 'nobody reviews an own contribution' using errcode = 'check_violation', constraint = 'contribution_reviewed_by_others';
    end if;
    if exists (select from contribution_bid b
               where b.contribution_id = new.contribution_id and b.reviewer_id = new.reviewer_id and b.bid = 'CONFLICT') then
        raise exception 'nobody reviews with a declared conflict of interest'
            using errcode = 'check_violation', constraint = 'contribution_reviewed_by_others';
    end if;
    return new;
end $$;
