-- Assessments of a class with their marks, certificates and level records.
create table class_assessment (
    id           uuid primary key,
    class_id     uuid not null references course_class (id),
    position     int not null,
    title        jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    weight       int not null check (weight between 1 and 100),
    max_points   numeric(7, 2) not null check (max_points > 0),
    held_on      date not null,
    published_at timestamptz,
    version      bigint not null,
    unique (class_id, position)
);

-- Each entry stays; the latest of a marker counts.
create table assessment_mark (
    id            uuid primary key,
    assessment_id uuid not null references class_assessment (id),
    enrolment_id  uuid not null references enrolment (id),
    marker        int not null check (marker in (1, 2)),
    points        numeric(7, 2) not null check (points >= 0),
    note          text,
    entered_by    uuid,
    entered_at    timestamptz not null
);
create index assessment_mark_latest on assessment_mark (assessment_id, enrolment_id, marker, entered_at desc);

create table level_scheme (
    code       text not null,
    version    text not null,
    name       jsonb not null,
    source     text not null,
    status     text not null check (status in ('IN_USE', 'SUPERSEDED')),
    levels     text[] not null check (cardinality(levels) > 0),
    primary key (code, version)
);

create table center_certificate (
    id             uuid primary key,
    code           text not null unique,
    enrolment_id   uuid not null references enrolment (id),
    account_id     uuid not null,
    center_id      uuid not null references centers (id),
    class_id       uuid not null references course_class (id),
    state          text not null check (state in ('ISSUED', 'SUPERSEDED', 'REVOKED')),
    holder_name    text not null,
    course_title   jsonb not null,
    center_name    jsonb not null,
    language       text not null,
    scheme         text not null,
    scheme_version text not null,
    level          text not null,
    hours          int not null,
    first_day      date not null,
    last_day       date not null,
    issued_on      date not null,
    valid_until    date,
    credential     text not null,
    supersedes     uuid references center_certificate (id),
    ended_on       date,
    reason         text,
    issued_at      timestamptz not null,
    version        bigint not null,
    check ((state = 'REVOKED') <= (ended_on is not null and reason is not null))
);
create unique index center_certificate_one_issued on center_certificate (enrolment_id) where state = 'ISSUED';
create unique index center_certificate_one_successor on center_certificate (supersedes);
create index center_certificate_account on center_certificate (account_id);
create index center_certificate_class on center_certificate (class_id);

insert into level_scheme (code, version, name, source, status, levels) values
('CEFR', '2020', '{"en": "Common European Framework of Reference for Languages", "zh": "欧洲语言共同参考框架"}',
 'Council of Europe, Companion volume 2020', 'IN_USE', '{A1,A2,B1,B2,C1,C2}'),
('HSK', '2010', '{"en": "Hanyu Shuiping Kaoshi, six levels", "zh": "汉语水平考试（六级）"}',
 'Hanban, New HSK 2010', 'IN_USE', '{1,2,3,4,5,6}'),
('HSK', '3.0', '{"en": "Chinese Proficiency Grading Standards, three stages and nine levels", "zh": "国际中文教育中文水平等级标准（三等九级）"}',
 'GF0025-2021, Ministry of Education of China', 'IN_USE', '{1,2,3,4,5,6,7,8,9}'),
('TOCFL', '2013', '{"en": "Test of Chinese as a Foreign Language", "zh": "华语文能力测验"}',
 'Steering Committee for the Test of Proficiency-Huayu, 2013', 'IN_USE', '{Novice 1,Novice 2,Level 1,Level 2,Level 3,Level 4,Level 5,Level 6}');
