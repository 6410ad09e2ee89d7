-- Objectives count when they are due.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select code, 2, position, family, names, '{
    "en": "The mean over the objectives of a project that are due by the day of how far the way from the baseline to the target has been gone, at most all of it. Also for earlier days, what was reached counts as entered last; earlier entries are not kept.",
    "zh": "截至当日到期的项目目标从基线到目标值完成比例的平均值（至多为全部）。对过去的日期，已实现的数值也按最近一次填报计算，此前的填报值不予保留。",
    "ru": "Среднее по целям проекта, срок которых наступил к этому дню: какая часть пути от исходного значения до цели пройдена, не более всей. И для прошлых дат достигнутое учитывается по последним введённым данным: прежние значения не хранятся.",
    "ar": "متوسط ما قُطع من الطريق من خط الأساس إلى الهدف على أهداف المشروع المستحقة حتى ذلك اليوم، كاملاً على الأكثر. وبالنسبة إلى التواريخ السابقة أيضاً، يُحسب ما تحقق وفق آخر ما أُدخل، إذ لا تُحفظ القيم السابقة.",
    "fr": "Moyenne, sur les objectifs d’un projet échus ce jour-là, de la part du chemin parcourue du point de départ à la cible, au plus la totalité. Pour les dates passées aussi, ce qui est atteint compte selon la dernière saisie : les valeurs antérieures ne sont pas conservées.",
    "es": "Media, sobre los objetivos de un proyecto vencidos ese día, de la parte recorrida desde el punto de partida hasta la meta, como mucho toda. También para fechas pasadas, lo alcanzado cuenta según el último registro: los valores anteriores no se conservan."}',
    unit, numerator,
    '{"en": "objectives that are due", "zh": "到期目标数", "ru": "цели, срок которых наступил", "ar": "الأهداف المستحقة", "fr": "objectifs échus", "es": "objetivos vencidos"}',
    grain, minimum, parameters, facts, owner
from indicator_definition where code = 'OUTR' and version = 1;

-- Contributions by side and kind, beside those by project.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select 'CONTRS', 1, position, family, '{
    "en": "Contributions delivered, by side and kind", "zh": "各方各类投入兑现率", "ru": "Внесённые вклады по сторонам и видам",
    "ar": "المساهمات المقدمة بحسب الطرف والنوع", "fr": "Contributions fournies, par côté et par type", "es": "Aportaciones entregadas, por parte y tipo"}', '{
    "en": "For each side and each kind of contribution: the mean over the contributions to projects of what was delivered of what was pledged, at most all of it. Also for earlier days, what was pledged and delivered counts as entered last; earlier entries are not kept.",
    "zh": "按各方及投入类型分别计算：项目各项投入兑现比例的平均值（每项至多为全部）。对过去的日期，承诺和到位的数额也按最近一次填报计算，此前的填报值不予保留。",
    "ru": "По каждой стороне и каждому виду: среднее по вкладам в проекты — сколько внесено из обещанного, не более всего. И для прошлых дат обещанное и внесённое учитывается по последним введённым данным: прежние значения не хранятся.",
    "ar": "لكل طرف ولكل نوع من المساهمات: متوسط ما قُدّم مما وُعد به على المساهمات في المشاريع، كاملاً على الأكثر. وبالنسبة إلى التواريخ السابقة أيضاً، يُحسب ما تُعُهِّد به وما قُدِّم وفق آخر ما أُدخل، إذ لا تُحفظ القيم السابقة.",
    "fr": "Pour chaque côté et chaque type : la moyenne, sur les contributions aux projets, de ce qui a été fourni de ce qui était promis, au plus la totalité. Pour les dates passées aussi, ce qui est promis ou fourni compte selon la dernière saisie : les valeurs antérieures ne sont pas conservées.",
    "es": "Por cada parte y tipo: la media, sobre las aportaciones a proyectos, de lo entregado de lo prometido, como mucho todo. También para fechas pasadas, lo prometido y lo aportado cuenta según el último registro: los valores anteriores no se conservan."}',
    unit, numerator, denominator, 'SIDE', minimum, parameters, facts, owner
from indicator_definition where code = 'CONTR' and version = 1;

-- Results by country of use, beside those by project.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select 'APPLC', 1, position, family, '{
    "en": "Results in use in the country", "zh": "在该国应用的成果占比", "ru": "Результаты, применяемые в стране",
    "ar": "النتائج المستخدمة في الدولة", "fr": "Résultats utilisés dans le pays", "es": "Resultados en uso en el país"}', '{
    "en": "Of the results of projects with the country, those that somebody uses there by the day.",
    "zh": "与该国合作项目的成果中，截至当日在该国应用的占比。",
    "ru": "Из результатов проектов с этой страной — те, что к этому дню применяются в ней.",
    "ar": "من نتائج المشاريع مع الدولة، التي تُستخدم فيها حتى ذلك اليوم.",
    "fr": "Parmi les résultats des projets avec le pays, ceux que quelqu’un y utilise ce jour-là.",
    "es": "De los resultados de los proyectos con el país, los que alguien usa allí ese día."}',
    unit,
    '{"en": "results in use in the country", "zh": "在该国应用的成果数", "ru": "результаты, применяемые в стране", "ar": "النتائج المستخدمة في الدولة", "fr": "résultats utilisés dans le pays", "es": "resultados en uso en el país"}',
    '{"en": "results of projects with the country", "zh": "与该国合作项目的成果数", "ru": "результаты проектов с этой страной", "ar": "نتائج المشاريع مع الدولة", "fr": "résultats des projets avec le pays", "es": "resultados de los proyectos con el país"}',
    'COUNTRY', minimum, parameters, facts, owner
from indicator_definition where code = 'APPL' and version = 1;
