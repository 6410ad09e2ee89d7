-- What a level of one scale means on the CEFR: each mapping by who claims it, in a version; none overrules another.
create table level_mapping (
    code           text not null,
    scheme         text not null,
    scheme_version text not null,
    level          text not null,
    cefr           text check (cefr in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    primary key (code, scheme, scheme_version, level),
    foreign key (scheme, scheme_version) references level_scheme (code, version)
);
comment on column level_mapping.cefr is 'null: below A1, or no level of the CEFR corresponds';

create table level_mapping_source (
    code   text primary key,
    name   jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    source text not null,
    year   int not null
);

insert into level_mapping_source (code, name, source, year) values
('OWNER', '{"en": "As the owners of the tests claim", "zh": "考试主办方的对应", "ru": "По данным владельцев тестов", "ar": "كما تعلن جهات الاختبارات", "fr": "Selon les organismes des tests", "es": "Según los titulares de las pruebas"}',
 'Hanban 2010 for HSK; SC-TOP 2013 for TOCFL; Council of Europe 2020 for CEFR', 2013),
('FACHVERBAND', '{"en": "Fachverband Chinesisch (receptive skills)", "zh": "德语区汉语教学协会（接受性技能）", "ru": "Fachverband Chinesisch (рецептивные навыки)", "ar": "Fachverband Chinesisch (المهارات الاستقبالية)", "fr": "Fachverband Chinesisch (compétences réceptives)", "es": "Fachverband Chinesisch (destrezas receptivas)"}',
 'Fachverband Chinesisch e.V., statement on HSK and CEFR', 2010);

insert into level_mapping (code, scheme, scheme_version, level, cefr)
select code, 'CEFR', '2020', level, level
from (values ('OWNER'), ('FACHVERBAND')) m (code), unnest(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2']) level;
insert into level_mapping (code, scheme, scheme_version, level, cefr) values
('OWNER', 'HSK', '2010', '1', 'A1'), ('OWNER', 'HSK', '2010', '2', 'A2'), ('OWNER', 'HSK', '2010', '3', 'B1'),
('OWNER', 'HSK', '2010', '4', 'B2'), ('OWNER', 'HSK', '2010', '5', 'C1'), ('OWNER', 'HSK', '2010', '6', 'C2'),
('FACHVERBAND', 'HSK', '2010', '1', null), ('FACHVERBAND', 'HSK', '2010', '2', null), ('FACHVERBAND', 'HSK', '2010', '3', 'A1'),
('FACHVERBAND', 'HSK', '2010', '4', 'A2'), ('FACHVERBAND', 'HSK', '2010', '5', 'B1'), ('FACHVERBAND', 'HSK', '2010', '6', 'B2'),
('OWNER', 'TOCFL', '2013', 'Novice 1', null), ('OWNER', 'TOCFL', '2013', 'Novice 2', null),
('OWNER', 'TOCFL', '2013', 'Level 1', 'A1'), ('OWNER', 'TOCFL', '2013', 'Level 2', 'A2'), ('OWNER', 'TOCFL', '2013', 'Level 3', 'B1'),
('OWNER', 'TOCFL', '2013', 'Level 4', 'B2'), ('OWNER', 'TOCFL', '2013', 'Level 5', 'C1'), ('OWNER', 'TOCFL', '2013', 'Level 6', 'C2');

-- What somebody reached or says of themselves. A level from a course is that of its certificate and needs no row here.
create table level_claim (
    id             uuid primary key,
    account_id     uuid not null,
    language       text not null,
    scheme         text not null,
    scheme_version text not null,
    level          text not null,
    reached_on     date not null,
    valid_until    date check (valid_until >= reached_on),
    claimed_at     timestamptz not null,
    foreign key (scheme, scheme_version) references level_scheme (code, version)
);
create index level_claim_account on level_claim (account_id);
