-- The Chinese name of TW as country-words.properties of the platform has it, so that forms, pages and reports name it alike.
update country_designation set names = names || '{"zh": "中国台湾"}' where country = 'TW';
