-- What a class says about lateness and absence, and which learners have reached which limit.
create table class_absence_rule (
    class_id   uuid primary key references course_class (id),
    late_after int not null check (late_after between 0 and 240),
    warn_after int check (warn_after between 1 and 1000),
    drop_after int check (drop_after between 1 and 1000),
    automatic  boolean not null,
    check (warn_after < drop_after),
    check (not automatic or drop_after is not null)
);

create table absence_notice (
    enrolment_id uuid not null references enrolment (id),
    step         text not null check (step in ('WARNED', 'LIMIT_REACHED')),
    missed       int not null check (missed >= 1),
    most         int not null check (most >= 1),
    noted_at     timestamptz not null,
    primary key (enrolment_id, step),
    check (missed >= most)
);
