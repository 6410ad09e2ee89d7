-- What a center teaches: terms, courses, rooms, classes and their sessions. A session is in one room, with one teacher, and of one
-- class at a time; the database refuses anything else.
create extension if not exists btree_gist;

create table center_term (
    id         uuid primary key,
    center_id  uuid not null references centers (id),
    code       text not null unique,
    parent_id  uuid references center_term (id),
    name       jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    first_day  date not null,
    last_day   date not null,
    version    bigint not null,
    check (last_day >= first_day),
    check (parent_id <> id)
);
create index center_term_center on center_term (center_id, first_day desc);

create table center_course (
    id               uuid primary key,
    center_id        uuid not null references centers (id),
    code             text not null,
    revision         int not null check (revision >= 1),
    current          boolean not null,
    title            jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    description      jsonb not null,
    language         text not null,
    scheme           text not null,
    scheme_version   text not null,
    entry_level      text,
    exit_level       text not null,
    hours            int not null check (hours between 1 and 5000),
    min_attendance   int not null check (min_attendance between 0 and 100),
    min_score        int not null check (min_score between 0 and 100),
    units            jsonb not null check (jsonb_typeof(units) = 'array'),
    certificate_valid_months int check (certificate_valid_months between 1 and 600),
    created_at       timestamptz not null,
    version          bigint not null,
    unique (code, revision)
);
create unique index center_course_one_current on center_course (code) where current;
create index center_course_center on center_course (center_id);

create table center_room (
    id        uuid primary key,
    center_id uuid not null references centers (id),
    name      text not null,
    places    int not null check (places between 1 and 10000),
    version   bigint not null,
    unique (center_id, name)
);

create table course_class (
    id            uuid primary key,
    code          text not null unique,
    center_id     uuid not null references centers (id),
    term_id       uuid not null references center_term (id),
    course_id     uuid not null references center_course (id),
    name          jsonb not null,
    state         text not null check (state in ('PLANNED', 'OPEN', 'CONFIRMED', 'RUNNING', 'FINISHED', 'RESULTS_APPROVED', 'CANCELLED', 'STOPPED')),
    mode          text not null check (mode in ('ON_SITE', 'ONLINE', 'MIXED')),
    minimum       int not null check (minimum >= 1),
    maximum       int not null check (maximum between 1 and 10000),
    decide_on     date not null,
    with_approval boolean not null,
    teacher_id    uuid,
    room_id       uuid references center_room (id),
    time_zone     text not null,
    created_at    timestamptz not null,
    version       bigint not null,
    check (minimum <= maximum)
);
create index course_class_center on course_class (center_id, state);
create index course_class_teacher on course_class (teacher_id);
create index course_class_term on course_class (term_id);

create table class_session (
    id         uuid primary key,
    class_id   uuid not null references course_class (id),
    number     int not null check (number >= 1),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    room_id    uuid references center_room (id),
    teacher_id uuid,
    state      text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    topic      text,
    reason     text,
    makeup_for uuid references class_session (id),
    moved_from timestamptz,
    version    bigint not null,
    unique (class_id, number),
    check (ends_at > starts_at),
    check (state <> 'CANCELLED' or reason is not null),
    constraint class_session_one_room exclude using gist
        (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED' and room_id is not null),
    constraint class_session_one_teacher exclude using gist
        (teacher_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED' and teacher_id is not null),
    constraint class_session_one_class exclude using gist
        (class_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')
);
create index class_session_teacher on class_session (teacher_id, starts_at);
create unique index class_session_one_makeup on class_session (makeup_for) where state <> 'CANCELLED';
