-- Who stands behind a mapping: the owner of the test, somebody else, or a body that has decided so.
alter table level_mapping_source
    add column status text not null default 'INDEPENDENT' check (status in ('OWNER_CLAIM', 'INDEPENDENT', 'POLICY'));
update level_mapping_source set status = 'OWNER_CLAIM' where code = 'OWNER';
alter table level_mapping_source alter column status drop default;

-- The tables by which levels of other scales count as levels of the CEFR, for figures that let their readers choose one.
create view centers_level_table_facts as
select code as mapping, name as title, source, year, status from level_mapping_source;

-- Figures of levels name the table that was chosen, also those whose rows alone contain levels.
update indicator_definition
   set facts = facts || '{centers_level_facts}'
 where code in ('LEARN', 'LCOV');

update indicator_definition
   set descriptions = '{
    "en": "For each official language: the people whose certificate shows B2 or a higher level and is valid on the day. Levels of other scales count by the table that is chosen.",
    "zh": "对每种官方语言：持有当日有效的B2及以上证书的人数。其他等级标准按所选的对应表换算。",
    "ru": "По каждому официальному языку: люди с действующим в этот день сертификатом B2 или выше. Уровни других шкал пересчитываются по выбранной таблице соответствия.",
    "ar": "لكل لغة رسمية: من يحملون شهادة سارية في ذلك اليوم بمستوى B2 أو أعلى. تُحسب مستويات المقاييس الأخرى وفق جدول المطابقة المختار.",
    "fr": "Pour chaque langue officielle : les personnes dont le certificat, valable ce jour-là, atteste B2 ou plus. Les niveaux des autres échelles comptent selon la table de correspondance choisie.",
    "es": "Por cada lengua oficial: las personas con certificado de B2 o más vigente ese día. Los niveles de otras escalas cuentan según la tabla de equivalencias elegida."}'
 where code = 'B2';

update indicator_definition
   set descriptions = '{
    "en": "For each official language, how many people have each level of the CEFR as their highest verified one that is valid on the day, by the table that is chosen.",
    "zh": "每种官方语言中，以各CEFR等级为当日有效最高认证等级的人数（按所选的对应表换算）。",
    "ru": "Для каждого официального языка: у скольких людей данный уровень CEFR — высший подтверждённый и действующий в этот день, по выбранной таблице соответствия.",
    "ar": "لكل لغة رسمية، عدد من يكون كل مستوى من الإطار الأوروبي أعلى مستوى موثق لهم سارٍ في اليوم، وفق جدول المطابقة المختار.",
    "fr": "Pour chaque langue officielle, combien de personnes ont chaque niveau du CECR comme plus haut niveau vérifié et valable ce jour, selon la table de correspondance choisie.",
    "es": "Para cada lengua oficial, cuántas personas tienen cada nivel del MCER como el más alto verificado y válido ese día, según la tabla de equivalencias elegida."}'
 where code = 'PIPE';
