-- Of fewer than ten people seen on the platform no direction is told: one more or less would turn it round.
update indicator_definition
   set parameters = jsonb_set(parameters, '{least}', '10')
 where code in ('CLASS', 'ONEWAY') and parameters ->> 'least' = '5';

update indicator_definition
   set descriptions = cast(replace(cast(descriptions as text), '5', '10') as jsonb)
 where code = 'CLASS';

update indicator_definition
   set descriptions = '{"en": "Of the countries with at least 10 people, those where one direction has more than four times the other.", "zh": "人数不少于10人的国家中，一个方向超过另一方向四倍的占比。", "ru": "Из стран, где не менее 10 человек, — те, где одно направление более чем вчетверо больше другого.", "ar": "من الدول التي فيها 10 أشخاص على الأقل، التي يزيد فيها اتجاه على أربعة أمثال الآخر.", "fr": "Parmi les pays comptant au moins 10 personnes, ceux où un sens dépasse quatre fois l’autre.", "es": "De los países con al menos 10 personas, aquellos en que un sentido supera cuatro veces el otro."}'
 where code = 'ONEWAY';
