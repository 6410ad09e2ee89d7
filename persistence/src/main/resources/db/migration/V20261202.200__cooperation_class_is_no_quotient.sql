-- The direction of cooperation compares the balance with thresholds, which its description names; nothing is divided.
update indicator_definition
   set denominator = '{"en": "1", "zh": "1", "ru": "1", "ar": "1", "fr": "1", "es": "1"}'
 where code = 'CLASS';
