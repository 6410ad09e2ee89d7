-- Where published figures come from: who publishes them, under which terms they may be used again, and how they came into the tables here. A figure
-- names its source by its name; a source without a row says nothing about its terms.
create table figure_source (
    name            text primary key check (name <> ''),
    publisher       text not null check (publisher <> ''),
    address         text check (address ~ '^https?://\S+$'),
    license         text check (license <> ''),
    license_address text check (license_address ~ '^https?://\S+$'),
    retrieved_on    date,
    note            jsonb not null
);

-- What the publisher says about the value itself; none: it says nothing.
alter table published_figure add flag text check (flag in ('INCLUDES_OTHERS', 'ESTIMATED_BY_COUNTRY', 'ESTIMATED_BY_PUBLISHER'));
drop view current_figure;
create view current_figure as
select f.* from published_figure f
where not exists (select from published_figure later where later.corrects = f.id);

-- Put together by others from official figures; it counts after what the body that counts has published itself.
alter table published_figure drop constraint published_figure_status_check,
    add constraint published_figure_status_check check (status in ('OFFICIAL', 'COMPILED', 'DERIVED', 'DISPUTED'));

insert into figure_source (name, publisher, address, license, license_address, retrieved_on, note) values
    ('Ministry of Education of China, statistics on international students in 2018', 'Ministry of Education of China', null, null, null, null, '{}'),
    ('UNESCO Institute for Statistics, international students by origin', 'UNESCO Institute for Statistics, table by 360info', 'https://github.com/360-info/report-global-education', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', '2026-12-01', '{"en": "The table has the ten most frequent origins of each destination and the ten most frequent destinations of each origin. Where China is not among them, there is no figure. Destinations that did not report in a year are missing in that year.", "zh": "该表列出每个目的国的前十大生源国和每个生源国的前十大目的国。中国不在其列时没有数字；某年未报送的目的国在该年缺失。", "ru": "В таблице — десять основных стран происхождения для каждой страны обучения и десять основных стран обучения для каждой страны происхождения. Если Китая среди них нет, цифры нет. Страны, не представившие данные за год, в этом году отсутствуют.", "ar": "يضم الجدول أكثر عشرة بلدان منشأ شيوعًا لكل بلد دراسة، وأكثر عشرة بلدان دراسة شيوعًا لكل بلد منشأ. وحيث لا تكون الصين بينها فلا يوجد رقم. والبلدان التي لم تبلّغ عن سنة ما غائبة في تلك السنة.", "fr": "Le tableau donne les dix premières origines de chaque destination et les dix premières destinations de chaque origine. Lorsque la Chine n’en fait pas partie, il n’y a pas de chiffre. Les destinations qui n’ont rien déclaré pour une année y sont absentes.", "es": "La tabla contiene los diez orígenes más frecuentes de cada destino y los diez destinos más frecuentes de cada origen. Cuando China no figura entre ellos, no hay cifra. Los destinos que no informaron de un año faltan en ese año."}'),
    ('Secondary compilation of the yearly statistics of the Ministry of Education of China, 2010–2018', 'Compiled by peijin0405 from yearly statistics of the Ministry of Education of China', 'https://github.com/peijin0405/Machine-Learning-Analysis-of-International-Student-Mobility', null, null, '2026-12-01', '{"en": "Put together by others from the ministry’s yearly statistics. 131 countries: some large ones, such as the Republic of Korea, India, Japan and the United States, are missing, so the sum is not the total of all students.", "zh": "由他人根据教育部年度统计汇编。共131个国家；韩国、印度、日本、美国等一些生源大国缺失，因此合计不等于留学生总数。", "ru": "Составлено третьими лицами по ежегодной статистике министерства. 131 страна; некоторых крупных, таких как Республика Корея, Индия, Япония и США, нет, поэтому сумма не равна общему числу студентов.", "ar": "جمعه آخرون من الإحصاءات السنوية للوزارة. 131 بلدًا؛ وتغيب بلدان كبيرة مثل جمهورية كوريا والهند واليابان والولايات المتحدة، فالمجموع ليس العدد الكلي للطلاب.", "fr": "Compilé par des tiers à partir des statistiques annuelles du ministère. 131 pays ; certains grands pays, comme la République de Corée, l’Inde, le Japon et les États-Unis, manquent : la somme n’est donc pas le total des étudiants.", "es": "Recopilado por terceros a partir de las estadísticas anuales del ministerio. 131 países; faltan algunos grandes, como la República de Corea, la India, el Japón y los Estados Unidos, por lo que la suma no es el total de estudiantes."}');

insert into statistic_series (code, position, unit, names) values
    ('UNDERGRADUATE_STUDENTS', 12, 'PERSONS', '{"en": "International undergraduate students in China", "zh": "来华本科生人数", "ru": "Иностранные студенты бакалавриата в Китае", "ar": "طلاب البكالوريوس الدوليون في الصين", "fr": "Étudiants internationaux de licence en Chine", "es": "Estudiantes internacionales de grado en China"}'),
    ('POSTGRADUATE_STUDENTS', 13, 'PERSONS', '{"en": "International postgraduate students in China", "zh": "来华研究生人数", "ru": "Иностранные магистранты и докторанты в Китае", "ar": "طلاب الدراسات العليا الدوليون في الصين", "fr": "Étudiants internationaux de master et de doctorat en Chine", "es": "Estudiantes internacionales de posgrado en China"}'),
    ('NON_DEGREE_STUDENTS', 14, 'PERSONS', '{"en": "International students in China who do not work for a degree", "zh": "来华非学历生人数", "ru": "Иностранные студенты в Китае на программах без степени", "ar": "طلاب دوليون في الصين لا يسعون إلى درجة علمية", "fr": "Étudiants internationaux en Chine hors cursus diplômant", "es": "Estudiantes internacionales en China sin título oficial"}');
