-- The kinds of cooperation that the heat map has columns for, and from what of the registry and of other areas each is counted.
create table cooperation_kind (
    code     text primary key check (code ~ '^[A-Z_]{3,30}$'),
    position int not null unique,
    platform boolean not null,
    names    jsonb not null check (names ?& array['en', 'zh', 'ru', 'ar', 'fr', 'es'])
);
comment on column cooperation_kind.platform is 'where people meet and talk: counted as a platform';
insert into cooperation_kind (code, position, platform, names) values
    ('POLICY_INSTRUMENT', 1, false, '{"en": "Policy instrument", "zh": "政策文件", "ru": "Политический документ", "ar": "وثيقة سياسات", "fr": "Instrument politique", "es": "Instrumento político"}'),
    ('RECOGNITION', 2, false, '{"en": "Recognition of degrees", "zh": "学位互认", "ru": "Признание степеней", "ar": "الاعتراف بالشهادات", "fr": "Reconnaissance des diplômes", "es": "Reconocimiento de títulos"}'),
    ('MINISTERS_CONFERENCE', 3, true, '{"en": "Conference of ministers", "zh": "部长会议", "ru": "Конференция министров", "ar": "مؤتمر وزراء", "fr": "Conférence des ministres", "es": "Conferencia de ministros"}'),
    ('JOINT_COMMITTEE', 4, false, '{"en": "Joint committee", "zh": "联合委员会", "ru": "Совместный комитет", "ar": "لجنة مشتركة", "fr": "Comité conjoint", "es": "Comité conjunto"}'),
    ('FORUM', 5, true, '{"en": "Forum or exchange week", "zh": "论坛或交流周", "ru": "Форум или неделя обмена", "ar": "منتدى أو أسبوع تبادل", "fr": "Forum ou semaine d’échanges", "es": "Foro o semana de intercambio"}'),
    ('EXHIBITION', 6, true, '{"en": "Exhibition", "zh": "教育展", "ru": "Выставка", "ar": "معرض", "fr": "Salon", "es": "Exposición"}'),
    ('ACADEMIC_SERIES', 7, true, '{"en": "Series of conferences", "zh": "系列学术会议", "ru": "Серия конференций", "ar": "سلسلة مؤتمرات", "fr": "Série de conférences", "es": "Serie de congresos"}'),
    ('ALLIANCE', 8, true, '{"en": "Alliance", "zh": "联盟", "ru": "Альянс", "ar": "تحالف", "fr": "Alliance", "es": "Alianza"}'),
    ('SCHOLARSHIP_SCHEME', 9, false, '{"en": "Scholarship scheme", "zh": "奖学金计划", "ru": "Стипендиальная программа", "ar": "برنامج منح", "fr": "Programme de bourses", "es": "Programa de becas"}'),
    ('EXCHANGE_AGREEMENT', 10, false, '{"en": "Exchange agreement", "zh": "交流协议", "ru": "Соглашение об обмене", "ar": "اتفاق تبادل", "fr": "Accord d’échange", "es": "Convenio de intercambio"}'),
    ('JOINT_PROGRAMME', 11, false, '{"en": "Joint programme", "zh": "合作办学项目", "ru": "Совместная программа", "ar": "برنامج مشترك", "fr": "Programme conjoint", "es": "Programa conjunto"}'),
    ('JOINT_INSTITUTION', 12, false, '{"en": "Joint institution", "zh": "合作办学机构", "ru": "Совместное учреждение", "ar": "مؤسسة مشتركة", "fr": "Établissement conjoint", "es": "Institución conjunta"}'),
    ('CENTER', 13, false, '{"en": "Language center", "zh": "语言中心", "ru": "Языковой центр", "ar": "مركز لغات", "fr": "Centre de langues", "es": "Centro de lenguas"}'),
    ('PROJECT', 14, false, '{"en": "Project", "zh": "合作项目", "ru": "Проект", "ar": "مشروع", "fr": "Projet", "es": "Proyecto"}');

create table cooperation_kind_source (
    source  text not null,
    subkind text not null,
    kind    text not null references cooperation_kind (code),
    primary key (source, subkind)
);
comment on column cooperation_kind_source.subkind is 'empty: whatever the source has, unless a row names it';
insert into cooperation_kind_source (source, subkind, kind) values
    ('INSTRUMENT', '', 'POLICY_INSTRUMENT'), ('INSTRUMENT', 'RECOGNITION', 'RECOGNITION'), ('INSTRUMENT', 'RECOGNITION_CONVENTION', 'RECOGNITION'),
    ('MECHANISM', 'MINISTERS_CONFERENCE', 'MINISTERS_CONFERENCE'), ('MECHANISM', 'PRESIDENTS_FORUM', 'FORUM'), ('MECHANISM', 'EXCHANGE_WEEK', 'FORUM'),
    ('MECHANISM', 'EXHIBITION', 'EXHIBITION'), ('MECHANISM', 'JOINT_COMMITTEE', 'JOINT_COMMITTEE'),
    ('MECHANISM', 'PEOPLE_TO_PEOPLE_MECHANISM', 'JOINT_COMMITTEE'), ('MECHANISM', 'SCHOLARSHIP_SCHEME', 'SCHOLARSHIP_SCHEME'),
    ('MECHANISM', 'ACADEMIC_SERIES', 'ACADEMIC_SERIES'), ('ALLIANCE', '', 'ALLIANCE'), ('PROGRAMME', '', 'JOINT_INSTITUTION'),
    ('PROGRAMME', 'JOINT_DEGREE_PROGRAMME', 'JOINT_PROGRAMME'), ('PROJECT', '', 'PROJECT'),
    ('AGREEMENT', '', 'EXCHANGE_AGREEMENT'), ('CENTER', '', 'CENTER');

-- What an evidence of cooperation between two organizations is worth, and for how many months after its last day it counts.
create table cooperation_depth_rule (
    evidence text primary key check (evidence in ('ALLIANCE', 'AGREEMENT', 'MEMORANDUM', 'STAY', 'MILESTONE', 'RESULT', 'PROGRAMME', 'INSTITUTION', 'CENTER')),
    level    int not null check (level between 0 and 5),
    months   int check (months > 0)
);
comment on column cooperation_depth_rule.months is 'null: as long as what it shows is in force';
insert into cooperation_depth_rule (evidence, level, months) values
    ('ALLIANCE', 0, null), ('AGREEMENT', 1, null), ('MEMORANDUM', 1, null), ('STAY', 2, 24), ('MILESTONE', 3, 24), ('RESULT', 3, 24),
    ('PROGRAMME', 4, null), ('INSTITUTION', 5, null), ('CENTER', 5, null);
