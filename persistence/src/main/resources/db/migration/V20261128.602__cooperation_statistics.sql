-- Figures that somebody published, with where they come from. Nothing is overwritten: a correction is a new figure that
-- names the one it corrects, and contradicting figures stand beside each other.
create table statistic_series (
    code     text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    position int not null,
    names    jsonb not null,
    unit     text not null check (unit in ('PERSONS', 'COUNTRIES', 'INSTITUTIONS', 'PROVINCES', 'AWARDS'))
);

create table published_figure (
    id            uuid primary key,
    series        text not null references statistic_series (code),
    year          int not null check (year between 1900 and 2200),
    country       char(2) references country (iso2),
    group_code    text references country_group (code),
    group_version int,
    exact         numeric(16, 2),
    rounded       numeric(16, 2),
    source        text not null check (source <> ''),
    address       text,
    published_on  date,
    status        text not null check (status in ('OFFICIAL', 'DERIVED', 'DISPUTED')),
    note          jsonb,
    corrects      uuid unique references published_figure (id),
    recorded_at   timestamptz not null,
    check (country is null or group_code is null),
    check (group_code is not null or group_version is null),
    check (exact is not null or rounded is not null),
    check (exact >= 0 and rounded >= 0),
    foreign key (group_code, group_version) references country_group_version (group_code, version)
);
-- One source says one thing about the same; what it says later corrects it.
create unique index published_figure_once on published_figure
    (series, year, coalesce(country, ''), coalesce(group_code, ''), coalesce(group_version, 0), source)
    where corrects is null;
create index published_figure_series on published_figure (series, year);
create index published_figure_country on published_figure (country, series, year);

create function published_figure_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a published figure is never changed or deleted' using errcode = 'check_violation';
end $$;
create trigger published_figure_final before update or delete on published_figure
    for each row execute function published_figure_is_final();

-- What holds: figures that no other corrects.
create view current_figure as
select f.* from published_figure f
where not exists (select from published_figure later where later.corrects = f.id);

insert into statistic_series (code, position, unit, names) values
    ('INBOUND_STUDENTS', 1, 'PERSONS', '{"en": "International students in China", "zh": "来华留学生人数", "ru": "Иностранные студенты в Китае", "ar": "الطلاب الدوليون في الصين", "fr": "Étudiants internationaux en Chine", "es": "Estudiantes internacionales en China"}'),
    ('OUTBOUND_STUDENTS', 2, 'PERSONS', '{"en": "Students from China abroad", "zh": "中国出国留学人员", "ru": "Студенты из Китая за рубежом", "ar": "الطلاب الصينيون في الخارج", "fr": "Étudiants chinois à l’étranger", "es": "Estudiantes chinos en el extranjero"}'),
    ('RECOGNITION_COUNTRIES', 3, 'COUNTRIES', '{"en": "Countries with an agreement on mutual recognition of degrees", "zh": "与中国签署学历学位互认协议的国家和地区", "ru": "Страны с соглашением о взаимном признании степеней", "ar": "دول لديها اتفاق للاعتراف المتبادل بالدرجات", "fr": "Pays liés par un accord de reconnaissance mutuelle des diplômes", "es": "Países con acuerdo de reconocimiento mutuo de títulos"}'),
    ('ORIGIN_COUNTRIES', 4, 'COUNTRIES', '{"en": "Countries and regions that students come from", "zh": "来华留学生生源国家和地区", "ru": "Страны и регионы, откуда приезжают студенты", "ar": "بلدان ومناطق قدوم الطلاب", "fr": "Pays et régions d’origine des étudiants", "es": "Países y regiones de origen de los estudiantes"}'),
    ('HOST_INSTITUTIONS', 5, 'INSTITUTIONS', '{"en": "Institutions that host international students", "zh": "接收来华留学生的院校", "ru": "Вузы, принимающие иностранных студентов", "ar": "مؤسسات تستقبل الطلاب الدوليين", "fr": "Établissements d’accueil", "es": "Instituciones que acogen estudiantes"}'),
    ('HOST_PROVINCES', 6, 'PROVINCES', '{"en": "Provinces that host international students", "zh": "接收来华留学生的省区市", "ru": "Провинции, принимающие иностранных студентов", "ar": "مقاطعات تستقبل الطلاب الدوليين", "fr": "Provinces d’accueil", "es": "Provincias que acogen estudiantes"}'),
    ('DEGREE_STUDENTS', 7, 'PERSONS', '{"en": "International students working for a degree", "zh": "来华学历生", "ru": "Иностранные студенты на программах со степенью", "ar": "طلاب دوليون يسعون إلى درجة علمية", "fr": "Étudiants internationaux préparant un diplôme", "es": "Estudiantes internacionales de grado y posgrado"}'),
    ('MASTER_STUDENTS', 8, 'PERSONS', '{"en": "International master’s students", "zh": "来华硕士研究生", "ru": "Иностранные магистранты", "ar": "طلاب الماجستير الدوليون", "fr": "Étudiants internationaux en master", "es": "Estudiantes internacionales de máster"}'),
    ('DOCTORAL_STUDENTS', 9, 'PERSONS', '{"en": "International doctoral students", "zh": "来华博士研究生", "ru": "Иностранные докторанты", "ar": "طلاب الدكتوراه الدوليون", "fr": "Doctorants internationaux", "es": "Doctorandos internacionales"}'),
    ('GOVERNMENT_SCHOLARSHIPS', 10, 'AWARDS', '{"en": "Holders of the Chinese government scholarship", "zh": "中国政府奖学金生", "ru": "Стипендиаты правительства Китая", "ar": "الحاصلون على منحة الحكومة الصينية", "fr": "Boursiers du gouvernement chinois", "es": "Becarios del Gobierno chino"}');

insert into published_figure (id, series, year, country, group_code, group_version, exact, rounded, source, published_on, status, note, recorded_at)
values
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, null, null, null, 492185, 492200, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, null, 'BR', 2, null, 266600, 'Paper on higher education cooperation along the Belt and Road (2019), section 2.2', null, 'OFFICIAL', '{"en": "A fall of 50,600 against the 317,200 of 2017 in a year when the total rose. The list of countries of 2017 was not published and may be another one: 50,600 is the number of students of one single country, the Republic of Korea, in 2018.", "zh": "比2017年的317,200人减少50,600人，而当年总数上升。2017年的国家名单未公布，可能不同：2018年仅韩国一国即为50,600人。", "ru": "На 50 600 меньше, чем 317 200 в 2017 году, хотя общее число выросло. Список стран 2017 года не опубликован и мог быть другим: 50 600 — это число студентов одной только Республики Корея в 2018 году.", "ar": "انخفاض قدره 50,600 عن 317,200 في عام 2017 مع ارتفاع المجموع. لم تُنشر قائمة دول 2017 وقد تكون مختلفة: 50,600 هو عدد طلاب دولة واحدة هي جمهورية كوريا في 2018.", "fr": "Une baisse de 50 600 par rapport aux 317 200 de 2017, alors que le total augmentait. La liste de pays de 2017 n’a pas été publiée et peut être différente : 50 600 est le nombre d’étudiants d’un seul pays, la République de Corée, en 2018.", "es": "Una caída de 50 600 frente a los 317 200 de 2017 en un año en que el total subió. La lista de países de 2017 no se publicó y puede ser otra: 50 600 es el número de estudiantes de un solo país, la República de Corea, en 2018."}', now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, null, 'BR', null, null, 260600, 'Figure in circulation, first publication unknown', null, 'DISPUTED', '{"en": "52.95 % of all; the origin of this figure is not known.", "zh": "占总数52.95%；此数字来源不明。", "ru": "52,95 % от общего числа; происхождение цифры неизвестно.", "ar": "52.95% من المجموع؛ مصدر هذا الرقم غير معروف.", "fr": "52,95 % du total ; l’origine de ce chiffre est inconnue.", "es": "El 52,95 % del total; se desconoce el origen de esta cifra."}', now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2017, null, 'BR', null, null, 317200, 'Ministry of Education of China, statistics on international students in 2017, as reported by Guangming Daily on 31 March 2018', '2018-03-31', 'OFFICIAL', '{"en": "64.85 % of all. The list of countries was not published.", "zh": "占总数64.85%。国家名单未公布。", "ru": "64,85 % от общего числа. Список стран не опубликован.", "ar": "64.85% من المجموع. لم تُنشر قائمة الدول.", "fr": "64,85 % du total. La liste de pays n’a pas été publiée.", "es": "El 64,85 % del total. La lista de países no se publicó."}', now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2017, null, null, null, null, 489100, 'Derived from the figures of the Ministry of Education of China for 2017', null, 'DERIVED', '{"en": "Derived: 317,200 is 64.85 % of it.", "zh": "推算：317,200人占其64.85%。", "ru": "Производная: 317 200 составляют 64,85 %.", "ar": "مشتق: 317,200 تمثل 64.85% منه.", "fr": "Dérivé : 317 200 en représente 64,85 %.", "es": "Derivada: 317 200 es el 64,85 %."}', now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'KR', null, null, 50600, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'TH', null, null, 28608, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'PK', null, null, 28023, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'IN', null, null, 23198, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'US', null, null, 20996, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'RU', null, null, 19239, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'ID', null, null, 15050, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'LA', null, null, 14645, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'JP', null, null, 14230, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'KZ', null, null, 11784, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'VN', null, null, 11299, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'BD', null, null, 10735, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'FR', null, null, 10695, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'MN', null, null, 10158, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'INBOUND_STUDENTS', 2018, 'MY', null, null, 9479, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'ORIGIN_COUNTRIES', 2018, null, null, null, 196, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'HOST_INSTITUTIONS', 2018, null, null, null, 1004, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'HOST_PROVINCES', 2018, null, null, null, 31, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'DEGREE_STUDENTS', 2018, null, null, null, 258122, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'MASTER_STUDENTS', 2018, null, null, null, 59444, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'DOCTORAL_STUDENTS', 2018, null, null, null, 25618, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'GOVERNMENT_SCHOLARSHIPS', 2018, null, null, null, 63041, null, 'Ministry of Education of China, statistics on international students in 2018', '2019-04-12', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'RECOGNITION_COUNTRIES', 2017, null, null, null, 46, null, 'Ministry of Education of China, news conference of April 2017', '2017-04-19', 'OFFICIAL', '{"en": "A count of these countries, not of people: the two figures of 2017 differ by their scope.", "zh": "此为国家数，非人数：2017年两个数字的统计范围不同。", "ru": "Число стран, а не людей: две цифры 2017 года различаются охватом.", "ar": "عدد دول لا أشخاص: يختلف رقما 2017 في النطاق.", "fr": "Un nombre de pays, non de personnes : les deux chiffres de 2017 diffèrent par leur champ.", "es": "Un número de países, no de personas: las dos cifras de 2017 difieren en su alcance."}', now()),
    (gen_random_uuid(), 'RECOGNITION_COUNTRIES', 2017, null, 'BR', null, 24, null, 'Ministry of Education of China, news conference of April 2017', '2017-04-19', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'RECOGNITION_COUNTRIES', 2020, null, null, null, 54, null, 'Ministry of Education of China, September 2020', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'RECOGNITION_COUNTRIES', 2022, null, null, null, 58, null, 'Ministry of Education of China, September 2022', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'AU', null, null, 112329, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'AZ', null, null, 131, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'BY', null, null, 1252, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'CA', null, null, 60936, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'EG', null, null, 342, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'EE', null, null, 107, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'FR', null, null, 23378, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'DE', null, null, 25464, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'HU', null, null, 1239, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'ID', null, null, 579, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'IR', null, null, 163, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'JP', null, null, 76537, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'KZ', null, null, 1154, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'KG', null, null, 188, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'LA', null, null, 105, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'MY', null, null, 10899, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'MN', null, null, 837, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'NZ', null, null, 16626, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'KR', null, null, 38568, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'RU', null, null, 10693, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'LK', null, null, 61, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'TJ', null, null, 24, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'TH', null, null, 5305, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'GB', null, null, 89318, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'US', null, null, 309837, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2016, 'VN', null, null, 131, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'AU', null, null, 143323, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'AZ', null, null, 87, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'BY', null, null, 1564, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'CA', null, null, 70877, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'CZ', null, null, 414, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'EE', null, null, 113, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'FR', null, null, 23494, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'DE', null, null, 30023, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'HU', null, null, 2075, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'ID', null, null, 515, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'IR', null, null, 539, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'JP', null, null, 84101, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'KZ', null, null, 1324, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'KG', null, null, 273, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'LA', null, null, 145, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'MN', null, null, 1118, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'MM', null, null, 320, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'NZ', null, null, 18338, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'PL', null, null, 983, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'KR', null, null, 51345, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'RU', null, null, 14971, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'LK', null, null, 64, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'UA', null, null, 1539, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'GB', null, null, 107813, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'OUTBOUND_STUDENTS', 2018, 'US', null, null, 333935, null, 'UNESCO Institute for Statistics, international students by origin', null, 'OFFICIAL', null, now());
