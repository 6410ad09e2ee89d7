-- Students of a country at all institutions of higher education, to which the net flow is compared. Few figures are put in; others are imported.
insert into statistic_series (code, position, unit, names) values
    ('TERTIARY_ENROLMENT', 11, 'PERSONS', '{"en": "Students in tertiary education", "zh": "高等教育在校生人数", "ru": "Студенты высших учебных заведений", "ar": "طلاب التعليم العالي", "fr": "Étudiants de l’enseignement supérieur", "es": "Estudiantes de educación superior"}');

insert into published_figure (id, series, year, country, group_code, group_version, exact, rounded, source, published_on, status, note, recorded_at)
values
    (gen_random_uuid(), 'TERTIARY_ENROLMENT', 2020, 'KZ', null, null, 576557, null, 'Government of Kazakhstan, students of universities in 2020/21, as reported by Kazakhstan Today', null, 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'TERTIARY_ENROLMENT', 2018, 'IN', null, null, null, 37400000, 'Ministry of Human Resource Development of India, All India Survey on Higher Education 2018–19', '2019-09-21', 'OFFICIAL', null, now()),
    (gen_random_uuid(), 'TERTIARY_ENROLMENT', 2022, 'RU', null, null, null, 4100000, 'Higher School of Economics, students of bachelor, specialist and master programmes in 2022/23', '2023-09-01', 'OFFICIAL', null, now());
