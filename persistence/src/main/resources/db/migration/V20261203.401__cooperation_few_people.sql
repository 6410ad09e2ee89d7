-- Numbers of one to four people are not told: what counts people, or rests on those under one agreement, is withheld under five.
insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select code, version + 1, position, family, names, descriptions, unit, numerator, denominator, grain, 5, parameters, facts, owner
from indicator_definition
where (code, version) in (('PEOPLE', 1), ('OWED', 1), ('B2', 1), ('LEARN', 1), ('CHN', 1), ('DEPEND', 1), ('RISK', 1));
