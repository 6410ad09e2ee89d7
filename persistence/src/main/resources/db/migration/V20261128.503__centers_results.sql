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

-- What stands on a certificate beyond its issued document, and the signed credential that says the same.
create table center_certificate (
    id             uuid primary key references issued_document (id),
    enrolment_id   uuid not null references enrolment (id),
    center_id      uuid not null references centers (id),
    class_id       uuid not null references course_class (id),
    language       text not null,
    scheme         text not null,
    scheme_version text not null,
    level          text not null,
    hours          int not null,
    first_day      date not null,
    last_day       date not null,
    course_title   jsonb not null,
    center_name    jsonb not null,
    credential     text not null,
    foreign key (scheme, scheme_version) references level_scheme (code, version)
);
create index center_certificate_enrolment on center_certificate (enrolment_id);
create index center_certificate_class on center_certificate (class_id);

-- Classes whose certificates were asked for: what a stopped process has left is issued later.
create table certificate_batch (
    class_id     uuid primary key references course_class (id),
    requested_at timestamptz not null,
    finished_at  timestamptz
);

insert into level_scheme (code, version, name, source, status, levels) values
('CEFR', '2020', '{"en": "Common European Framework of Reference for Languages", "zh": "欧洲语言共同参考框架"}',
 'Council of Europe, Companion volume 2020', 'IN_USE', '{A1,A2,B1,B2,C1,C2}'),
('HSK', '2010', '{"en": "Hanyu Shuiping Kaoshi, six levels", "zh": "汉语水平考试（六级）"}',
 'Hanban, New HSK 2010', 'IN_USE', '{1,2,3,4,5,6}'),
('HSK', '3.0', '{"en": "Chinese Proficiency Grading Standards, three stages and nine levels", "zh": "国际中文教育中文水平等级标准（三等九级）"}',
 'GF0025-2021, Ministry of Education of China', 'IN_USE', '{1,2,3,4,5,6,7,8,9}'),
('TOCFL', '2013', '{"en": "Test of Chinese as a Foreign Language", "zh": "华语文能力测验"}',
 'Steering Committee for the Test of Proficiency-Huayu, 2013', 'IN_USE', '{Novice 1,Novice 2,Level 1,Level 2,Level 3,Level 4,Level 5,Level 6}');
