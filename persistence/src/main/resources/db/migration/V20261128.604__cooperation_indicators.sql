-- Definitions of indicators. A definition is never changed: another one is another version. What a formula counts is named after the facts
-- that areas publish; the parameters are its thresholds and periods.
create table indicator_definition (
    code         text not null check (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    version      int not null check (version > 0),
    position     int not null,
    family       text not null check (family in ('INTERACTION', 'MECHANISMS', 'AGREEMENTS', 'LANGUAGES', 'CENTERS')),
    names        jsonb not null,
    descriptions jsonb not null,
    unit         text not null,
    numerator    text not null,
    denominator  text not null,
    grain        text not null,
    minimum      int not null check (minimum >= 0),
    parameters   jsonb not null,
    facts        text[] not null,
    owner        text not null,
    primary key (code, version)
);

insert into indicator_definition (code, version, position, family, unit, numerator, denominator, grain, minimum, parameters, facts,
    owner, names, descriptions) values
    ('BAL', 1, 10, 'INTERACTION', 'BALANCE', 'I − O', 'I + O', 'COUNTRY', 5, '{"months": 24}', '{exchanges_stay_facts}', 'Analysis desk',
     '{"en": "Two-way balance", "zh": "双向平衡指数", "ru": "Баланс обмена", "ar": "ميزان التبادل", "fr": "Équilibre des échanges", "es": "Equilibrio de los intercambios"}',
     '{"en": "People who came (I) minus people who went (O), by all of them: −1 everybody goes, 0 even, +1 everybody comes.", "zh": "来华人数（I）减去出国人数（O），除以总人数：−1 全部外出，0 平衡，+1 全部来华。", "ru": "Приехавшие (I) минус уехавшие (O), делённые на всех: −1 — все уезжают, 0 — поровну, +1 — все приезжают.", "ar": "القادمون (I) ناقص المغادرين (O) مقسوماً على الجميع: ‎−1 الجميع يغادر، 0 تعادل، ‎+1 الجميع يأتي.", "fr": "Personnes venues (I) moins personnes parties (O), sur l’ensemble : −1 toutes partent, 0 équilibre, +1 toutes viennent.", "es": "Personas que vinieron (I) menos las que se fueron (O), sobre el total: −1 todas se van, 0 equilibrio, +1 todas vienen."}');
