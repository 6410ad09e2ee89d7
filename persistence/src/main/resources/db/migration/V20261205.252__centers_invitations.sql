-- People whom a center invites to a class by a table: nobody is enrolled under an account without being asked.
create table enrolment_invitation (
    id          uuid primary key,
    code        text not null unique,
    class_id    uuid not null references course_class (id) on delete cascade,
    email       text not null,
    given_name  text not null,
    family_name text,
    own_name    text,
    born_on     date,
    invited_at  timestamptz not null,
    answered_at timestamptz,
    unique (class_id, email, given_name)
);
create index enrolment_invitation_open on enrolment_invitation (email) where answered_at is null;
