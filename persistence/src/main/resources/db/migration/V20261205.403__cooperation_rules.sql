-- Neither list has Albanian for North Macedonia, whose law on languages of 2019 counts otherwise.
insert into language_rule_pair (rule, country, language, counts) values
    ('cldr', 'MK', 'sq', false),
    ('world-countries', 'MK', 'sq', false);
