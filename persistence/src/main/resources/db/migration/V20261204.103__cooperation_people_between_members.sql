-- Beside the density of an alliance: how many people moved between its members.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select code, 2, position, family, names,
       (select jsonb_object_agg(t.key, t.value || coalesce(n.note ->> t.key, '')) from jsonb_each_text(descriptions) t),
       unit, numerator, denominator, grain, minimum, '{"months": 24}', facts, owner
from indicator_definition, (values ('{
    "en": " Beside it: the people who moved from one member to another in the last 24 months.",
    "zh": "并列出近24个月在成员之间往来的人数。",
    "ru": " Рядом — сколько людей за последние 24 месяца ездило от одного члена к другому.",
    "ar": " وإلى جانبها: عدد من تنقّلوا من عضو إلى آخر في آخر 24 شهراً.",
    "fr": " À côté : les personnes passées d’un membre à un autre ces 24 derniers mois.",
    "es": " Al lado: las personas que pasaron de un miembro a otro en los últimos 24 meses."}'::jsonb)) n (note)
where code = 'ALLDENS' and version = 1;
