-- Ten years of invented cooperation of forty countries with China: universities, the offices that speak for them, agreements with their stays, and
-- language centers. No person, university or center in it exists. The last day that counts is the setting caravanserai.demo_today.
-- Everything depends on that day and on the numbers of the rows only, so that it is the same wherever it is loaded.

create temporary table demo_day on commit drop as
    select day, cast(extract(year from day - interval '9 months') as int) as year
    from (select cast(current_setting('caravanserai.demo_today') as date) as day) given;

-- coming: people a year who come to China lately; going: of a hundred who come, so many go the other way.
create temporary table demo_partner on commit drop as
    select row_number() over (order by country) as n, country, slug, en, zh, city, zone, language, latitude, longitude, coming, going, center, center_zh
    from (values
      ('AE', 'oasis-university-of-science', 'Oasis University of Science', '绿洲科技大学', 'Al Ain', 'Asia/Dubai', 'ara', 24.2, 55.76, 4, 40, 'Oasis Language Center', '绿洲语言中心'),
      ('AM', 'university-of-the-two-rivers', 'University of the Two Rivers', '双河大学', 'Gyumri', 'Asia/Yerevan', 'hye', 40.79, 43.85, 3, 30, 'Two Rivers Language Center', '双河语言中心'),
      ('AZ', 'caspian-shore-university', 'Caspian Shore University', '里海之滨大学', 'Sumqayit', 'Asia/Baku', 'aze', 40.59, 49.67, 4, 20, 'Caspian Shore Language Center', '里海之滨语言中心'),
      ('BD', 'delta-university-of-engineering', 'Delta University of Engineering', '三角洲工程大学', 'Khulna', 'Asia/Dhaka', 'ben', 22.82, 89.55, 9, 4, 'Delta Language Center', '三角洲语言中心'),
      ('BG', 'rose-valley-university', 'Rose Valley University', '玫瑰谷大学', 'Kazanlak', 'Europe/Sofia', 'bul', 42.62, 25.4, 3, 60, 'Rose Valley Language Center', '玫瑰谷语言中心'),
      ('BY', 'white-forest-technical-university', 'White Forest Technical University', '白林技术大学', 'Grodno', 'Europe/Minsk', 'bel', 53.67, 23.83, 6, 95, 'White Forest Language Center', '白林语言中心'),
      ('CZ', 'bohemian-hills-university', 'Bohemian Hills University', '波希米亚丘陵大学', 'Pardubice', 'Europe/Prague', 'ces', 50.04, 15.78, 3, 120, 'Bohemian Hills Language Center', '波希米亚丘陵语言中心'),
      ('EE', 'amber-coast-university', 'Amber Coast University', '琥珀海岸大学', 'Pärnu', 'Europe/Tallinn', 'est', 58.39, 24.5, 2, 110, 'Amber Coast Language Center', '琥珀海岸语言中心'),
      ('EG', 'lotus-delta-university', 'Lotus Delta University', '莲花三角洲大学', 'Damietta', 'Africa/Cairo', 'ara', 31.42, 31.81, 8, 35, 'Lotus Delta Language Center', '莲花三角洲语言中心'),
      ('GE', 'vineyard-state-university', 'Vineyard State University', '葡萄园国立大学', 'Telavi', 'Asia/Tbilisi', 'kat', 41.92, 45.48, 3, 25, 'Vineyard Language Center', '葡萄园语言中心'),
      ('HU', 'great-plain-university', 'Great Plain University', '大平原大学', 'Szolnok', 'Europe/Budapest', 'hun', 47.18, 20.2, 5, 130, 'Great Plain Language Center', '大平原语言中心'),
      ('ID', 'island-arc-university', 'Island Arc University', '岛弧大学', 'Semarang', 'Asia/Jakarta', 'ind', -6.99, 110.42, 14, 15, 'Island Arc Language Center', '岛弧语言中心'),
      ('IR', 'saffron-plain-university', 'Saffron Plain University', '藏红花平原大学', 'Birjand', 'Asia/Tehran', 'fas', 32.87, 59.22, 5, 18, 'Saffron Plain Language Center', '藏红花平原语言中心'),
      ('JO', 'desert-castles-university', 'Desert Castles University', '沙漠城堡大学', 'Zarqa', 'Asia/Amman', 'ara', 32.07, 36.09, 3, 55, 'Desert Castles Language Center', '沙漠城堡语言中心'),
      ('KG', 'high-lake-university', 'High Lake University', '高山湖大学', 'Karakol', 'Asia/Bishkek', 'kir', 42.49, 78.39, 9, 8, 'High Lake Language Center', '高山湖语言中心'),
      ('KH', 'floating-rice-university', 'Floating Rice University', '浮稻大学', 'Battambang', 'Asia/Phnom_Penh', 'khm', 13.1, 103.2, 7, 9, 'Floating Rice Language Center', '浮稻语言中心'),
      ('KZ', 'steppe-university-of-technology', 'Steppe University of Technology', '草原科技大学', 'Karaganda', 'Asia/Almaty', 'kaz', 49.8, 73.1, 16, 10, 'Steppe Language Center', '草原语言中心'),
      ('LA', 'million-elephants-college', 'Million Elephants College', '万象之乡学院', 'Luang Prabang', 'Asia/Vientiane', 'lao', 19.89, 102.14, 10, 6, 'Million Elephants Language Center', '万象之乡语言中心'),
      ('LK', 'cinnamon-gardens-university', 'Cinnamon Gardens University', '肉桂花园大学', 'Kandy', 'Asia/Colombo', 'sin', 7.29, 80.63, 5, 12, 'Cinnamon Gardens Language Center', '肉桂花园语言中心'),
      ('LT', 'linden-town-university', 'Linden Town University', '椴树城大学', 'Klaipėda', 'Europe/Vilnius', 'lit', 55.71, 21.13, 2, 100, 'Linden Town Language Center', '椴树城语言中心'),
      ('LV', 'birch-river-university', 'Birch River University', '桦河大学', 'Jelgava', 'Europe/Riga', 'lav', 56.65, 23.71, 2, 105, 'Birch River Language Center', '桦河语言中心'),
      ('MM', 'golden-plain-university', 'Golden Plain University', '金色平原大学', 'Mandalay', 'Asia/Yangon', 'mya', 21.97, 96.08, 7, 5, 'Golden Plain Language Center', '金色平原语言中心'),
      ('MN', 'blue-sky-university', 'Blue Sky University', '蓝天大学', 'Darkhan', 'Asia/Ulaanbaatar', 'mon', 49.49, 105.92, 11, 7, 'Blue Sky Language Center', '蓝天语言中心'),
      ('MY', 'rainforest-university', 'Rainforest University', '雨林大学', 'Kuching', 'Asia/Kuching', 'msa', 1.55, 110.35, 8, 85, 'Rainforest Language Center', '雨林语言中心'),
      ('NP', 'terraced-hills-university', 'Terraced Hills University', '梯田大学', 'Pokhara', 'Asia/Kathmandu', 'nep', 28.21, 83.99, 7, 3, 'Terraced Hills Language Center', '梯田语言中心'),
      ('PH', 'coral-bay-university', 'Coral Bay University', '珊瑚湾大学', 'Dumaguete', 'Asia/Manila', 'fil', 9.31, 123.31, 5, 45, 'Coral Bay Language Center', '珊瑚湾语言中心'),
      ('PK', 'five-rivers-university', 'Five Rivers University', '五河大学', 'Multan', 'Asia/Karachi', 'urd', 30.2, 71.47, 15, 4, 'Five Rivers Language Center', '五河语言中心'),
      ('PL', 'bison-forest-university', 'Bison Forest University', '野牛林大学', 'Białystok', 'Europe/Warsaw', 'pol', 53.13, 23.16, 4, 115, 'Bison Forest Language Center', '野牛林语言中心'),
      ('RO', 'carpathian-gate-university', 'Carpathian Gate University', '喀尔巴阡门户大学', 'Brașov', 'Europe/Bucharest', 'ron', 45.65, 25.6, 3, 70, 'Carpathian Gate Language Center', '喀尔巴阡门户语言中心'),
      ('RS', 'plum-orchard-university', 'Plum Orchard University', '李园大学', 'Čačak', 'Europe/Belgrade', 'srp', 43.89, 20.35, 3, 90, 'Plum Orchard Language Center', '李园语言中心'),
      ('RU', 'taiga-polytechnic-university', 'Taiga Polytechnic University', '针叶林理工大学', 'Krasnoyarsk', 'Asia/Krasnoyarsk', 'rus', 56.01, 92.85, 14, 75, 'Taiga Language Center', '针叶林语言中心'),
      ('SA', 'date-palm-university', 'Date Palm University', '椰枣大学', 'Buraydah', 'Asia/Riyadh', 'ara', 26.33, 43.97, 4, 22, 'Date Palm Language Center', '椰枣语言中心'),
      ('SG', 'harbour-institute', 'Harbour Institute', '港湾学院', 'Singapore', 'Asia/Singapore', 'eng', 1.35, 103.82, 4, 150, 'Harbour Language Center', '港湾语言中心'),
      ('TH', 'orchid-river-university', 'Orchid River University', '兰花河大学', 'Khon Kaen', 'Asia/Bangkok', 'tha', 16.44, 102.83, 15, 25, 'Orchid River Language Center', '兰花河语言中心'),
      ('TJ', 'apricot-valley-university', 'Apricot Valley University', '杏谷大学', 'Khujand', 'Asia/Dushanbe', 'tgk', 40.28, 69.62, 7, 2, 'Apricot Valley Language Center', '杏谷语言中心'),
      ('TM', 'carpet-road-institute', 'Carpet Road Institute', '地毯之路学院', 'Mary', 'Asia/Ashgabat', 'tuk', 37.59, 61.83, 5, 0, 'Carpet Road Language Center', '地毯之路语言中心'),
      ('TR', 'anatolian-lakes-university', 'Anatolian Lakes University', '安纳托利亚湖区大学', 'Isparta', 'Europe/Istanbul', 'tur', 37.76, 30.55, 5, 65, 'Anatolian Lakes Language Center', '安纳托利亚湖区语言中心'),
      ('UA', 'black-earth-university', 'Black Earth University', '黑土大学', 'Poltava', 'Europe/Kyiv', 'ukr', 49.59, 34.55, 4, 80, 'Black Earth Language Center', '黑土语言中心'),
      ('UZ', 'blue-domes-university', 'Blue Domes University', '蓝色穹顶大学', 'Samarkand', 'Asia/Samarkand', 'uzb', 39.65, 66.96, 9, 11, 'Blue Domes Language Center', '蓝色穹顶语言中心'),
      ('VN', 'perfume-river-university', 'Perfume River University', '香江大学', 'Hue', 'Asia/Ho_Chi_Minh', 'vie', 16.46, 107.6, 16, 14, 'Perfume River Language Center', '香江语言中心')
    ) given (country, slug, en, zh, city, zone, language, latitude, longitude, coming, going, center, center_zh);

create temporary table demo_home on commit drop as
    select * from (values
      (0, 'west-lake-polytechnic-university', 'West Lake Polytechnic University', '西子湖理工大学', 'Hangzhou'),
      (1, 'loess-plateau-university', 'Loess Plateau University', '黄土高原大学', 'Xi''an'),
      (2, 'tianshan-foothills-university', 'Tianshan Foothills University', '天山麓大学', 'Urumqi'),
      (3, 'spring-city-normal-university', 'Spring City Normal University', '春城师范学院', 'Kunming'),
      (4, 'pearl-estuary-university', 'Pearl Estuary University', '珠江口大学', 'Guangzhou'),
      (5, 'three-gorges-technical-university', 'Three Gorges Technical University', '峡江技术大学', 'Yichang'),
      (6, 'bohai-rim-university', 'Bohai Rim University', '环渤海大学', 'Tianjin'),
      (7, 'songhua-plain-university', 'Songhua Plain University', '松花平原大学', 'Harbin'),
      (8, 'karst-hills-university', 'Karst Hills University', '峰林大学', 'Guilin'),
      (9, 'silk-weavers-university', 'Silk Weavers University', '锦城大学', 'Chengdu')
    ) given (n, slug, en, zh, city);

-- Universities, each with an office that speaks for it and cannot sign in.
create temporary table demo_body on commit drop as
    select uuidv7() as id, uuidv7() as office, slug, en, zh, country, city, zone, n, 1950 + cast(n * 7 % 60 as int) as established from demo_partner
    union all
    select uuidv7(), uuidv7(), slug, en, zh, 'CN', city, 'Asia/Shanghai', n, 1905 + n * 8 from demo_home;
insert into organization (id, slug, display_name, sort_name, sector, country, city, state, established, created_at)
    select id, slug, jsonb_build_object('en', en, 'zh', zh), lower(en), 'UNIVERSITY', country, city, 'VERIFIED', established, make_timestamptz(d.year - 11, 3, 1, 9, 0, 0)
    from demo_body, demo_day d;
insert into organization_name (id, organization_id, kind, language, value, folded)
    select uuidv7(), id, 'OFFICIAL', 'en', en, ' ' || replace(lower(en), '''', ' ') || ' ' from demo_body
    union all
    select uuidv7(), id, 'OFFICIAL', 'zh', zh, ' ' || trim(regexp_replace(zh, '(.)', '\1 ', 'g')) || ' ' from demo_body;
insert into account (id, email, email_verified_at, sessions_valid_from, given_name, family_name, country, affiliation_organization_id, languages,
                     preferred_language, time_zone, created_at, version)
    select b.office, slug || '@offices.caravanserai.example', at, at, 'International Office,', en, country, id, array['en', 'zh'], 'en', zone, at, 1
    from demo_body b, demo_day d, make_timestamptz(d.year - 11, 3, 1, 9, 0, 0) at;
insert into membership (organization_id, account_id, role, since)
    select id, office, role, make_timestamptz(d.year - 11, 3, 1, 9, 0, 0)
    from demo_body, demo_day d, unnest(array['MANAGER', 'EXCHANGE_OFFICER']) role;
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_id, account_name, happened_at)
    select uuidv7(), 'ORGANIZATION', id, action, before, after, null, 'Demo data', make_timestamptz(d.year - 11, 3, 1, 9, 0, 0)
    from demo_body, demo_day d, (values ('REGISTERED', null, 'REGISTERED'), ('VERIFIED', 'REGISTERED', 'VERIFIED')) steps (action, before, after);

-- Two agreements a partner; the second one with another university, begun later; one in six has ended.
create temporary table demo_agreement on commit drop as
    select uuidv7() as id, 'TEN' || lpad(cast((p.n - 1) * 2 + k as text), 4, '0') as code, p.n, k, p.country, p.en as partner_name, p.zh as partner_zh,
           home.id as home, home.office as home_office, home.en as home_name, home.zh as home_zh, away.id as away, away.office as away_office,
           d.year - case k when 1 then 10 when 2 then 2 + cast(p.n % 5 as int) end as first,
           d.year + case when k = 1 and p.n % 6 = 0 then -2 when k = 1 and p.n % 6 = 1 then 0 else 1 + cast(p.n % 4 as int) end as last,
           greatest(1, case k when 1 then p.coming else p.coming / 2 end) as coming,
           case k when 1 then p.coming else p.coming / 2 end * p.going / 100.0 as going
    from demo_partner p cross join demo_day d cross join generate_series(1, 2) k
    join demo_body away on away.country <> 'CN' and away.slug = p.slug
    join demo_body home on home.country = 'CN' and home.n = (p.n + k * 3) % 10;
insert into exchange_agreement (id, code, state, revision, revision_in_force, highest_revision, first_year, last_year, created_at, version)
    select id, code, 'IN_FORCE', 1, 1, 1, first || '/' || first + 1, last || '/' || last + 1, make_timestamptz(first, 2, 1, 9, 0, 0), 4 from demo_agreement;
insert into agreement_party (agreement_id, position, organization_id)
    select id, 0, home from demo_agreement union all select id, 1, away from demo_agreement;
create temporary table demo_condition on commit drop as
    select a.id, c.code, c.kind, c.sends, c.receives, c.sends_at, cast(ceil(c.people * 1.3) as int) + 2 as places, c.people
    from demo_agreement a
    cross join lateral (values ('c1', 'STUDENT_STUDY', a.away, a.home, 2, cast(a.coming as numeric)),
                               ('c2', 'STUDENT_STUDY', a.home, a.away, 1, a.going),
                               ('c3', 'VISITING_SCHOLAR', a.away, a.home, 2, ceil(a.coming / 6.0))) c (code, kind, sends, receives, sends_at, people);
insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
    select uuidv7(), a.id, 1, t.terms, encode(sha256(convert_to(cast(t.terms as text), 'UTF8')), 'hex'), a.home, a.home_office,
           make_timestamptz(a.first, 2, 1, 9, 0, 0), 1
    from demo_agreement a
    cross join lateral (
        select jsonb_build_object('title', jsonb_build_object('en', a.home_name || ' – ' || a.partner_name, 'zh', a.home_zh || '—' || a.partner_zh),
                   'policy', jsonb_build_object('unit', 'PERSONS', 'overQuota', 'NEVER', 'tolerance', 5.00, 'carriedYears', 2),
                   'conditions', jsonb_agg(jsonb_build_object('code', c.code, 'from', c.sends_at, 'to', 3 - c.sends_at, 'kind', c.kind,
                       'personsPerYear', c.places, 'iscedF', jsonb_build_array('0231', '0413', '0613'), 'eqf', jsonb_build_array(6, 7), 'blended', false,
                       'languages', jsonb_build_array(jsonb_build_object('language', case c.sends_at when 2 then 'zh' else 'en' end, 'cefr', 'B1')),
                       'firstYear', a.first || '/' || a.first + 1, 'lastYear', a.last || '/' || a.last + 1) order by c.code)) as terms
        from demo_condition c where c.id = a.id) t;
insert into agreement_approval (agreement_id, revision, hash, organization_id, account_id, approved_by, approved_at)
    select a.id, 1, r.hash, s.organization, s.office, 'International Office', s.at
    from demo_agreement a join agreement_revision r on r.agreement_id = a.id
    cross join lateral (values (a.home, a.home_office, make_timestamptz(a.first, 2, 20, 9, 0, 0)),
                               (a.away, a.away_office, make_timestamptz(a.first, 3, 12, 9, 0, 0))) s (organization, office, at);
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_id, account_name, happened_at)
    select uuidv7(), 'AGREEMENT', a.id, s.action, s.before, s.after, s.office, 'International Office', s.at
    from demo_agreement a
    cross join lateral (values ('DRAFTED', null, 'DRAFT', a.home_office, make_timestamptz(a.first, 2, 1, 9, 0, 0)),
                               ('APPROVED', 'DRAFT', 'PROPOSED', a.home_office, make_timestamptz(a.first, 2, 20, 9, 0, 0)),
                               ('APPROVED', 'PROPOSED', 'IN_FORCE', a.away_office, make_timestamptz(a.first, 3, 12, 9, 0, 0)))
        s (action, before, after, office, at);

-- Stays: more from year to year, few in the three years in which hardly anybody travelled, and as many as there are places at most.
create temporary table demo_stay on commit drop as
    select uuidv7() as nomination, uuidv7() as mobility, c.id as agreement, c.code as condition, y.year, c.sends, c.receives,
           make_date(y.year, 8, 28) + cast((i * 5 + a.n) % 30 as int) as arrived,
           case when (i + a.n) % 3 = 0 then 'FIRST' else 'FULL_YEAR' end as term,
           row_number() over (order by c.id, c.code, y.year, i) as n, case when c.sends = a.home then 'CN' else a.country end as country,
           case when c.sends = a.home then a.away_office else a.home_office end as host_office,
           case when c.sends = a.home then a.home_office else a.away_office end as sending_office
    from demo_condition c join demo_agreement a on a.id = c.id cross join demo_day d
    cross join lateral generate_series(greatest(a.first, d.year - 9), least(a.last, d.year)) y (year)
    cross join lateral (select case when y.year between 2020 and 2022 then 0.15 else 0.55 + 0.05 * (y.year - d.year + 9) end as share) s
    cross join lateral generate_series(1, least(c.places, cast(floor(c.people * s.share + (a.n * 7 + y.year * 3) % 10 / 10.0) as int))) i;
insert into exchange_places (agreement_id, condition, academic_year, places, taken)
    select c.id, c.code, y || '/' || y + 1, c.places,
           (select count(*) from demo_stay s where s.agreement = c.id and s.condition = c.code and s.year = y)
    from demo_condition c join demo_agreement a on a.id = c.id cross join lateral generate_series(a.first, a.last) y;
insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, family_name, email, country,
                        state, proposal_id, nominated_at, decided_at, version)
    select nomination, 'TENN' || lpad(cast(n as text), 6, '0'), agreement, condition, year || '/' || year + 1, term, sends, receives,
           case country when 'CN' then (array['Yifan', 'Ruoxi', 'Haoran', 'Zixuan', 'Jiayi', 'Muchen', 'Siqi', 'Wenbo', 'Xinyue', 'Tianyu', 'Lejia', 'Bohan', 'Qinyao'])[1 + n % 13]
               else (array['Amir', 'Lina', 'Daniyar', 'Sofia', 'Minh', 'Aylin', 'Farid', 'Nadia', 'Somchai', 'Elena', 'Rahul', 'Leila', 'Tomas', 'Dewi', 'Anara', 'Karim', 'Mila'])[1 + n % 17] end,
           case country when 'CN' then (array['Zhao', 'Qian', 'Sun', 'Zhou', 'Wu', 'Zheng', 'Feng', 'Chen', 'Jiang', 'Shen', 'Han'])[1 + n / 13 % 11]
               else (array['Rahimi', 'Novak', 'Pham', 'Omarov', 'Hassan', 'Silva', 'Kaya', 'Petrov', 'Wijaya', 'Thapa', 'Suleiman', 'Kovacs', 'Bayar'])[1 + n / 17 % 13] end,
           'stay' || n || '@post.caravanserai.example', country, 'ACCEPTED', uuidv7(), make_timestamptz(year, 4, 18, 9, 0, 0),
           make_timestamptz(year, 5, 4, 9, 0, 0), 2
    from demo_stay;
insert into mobility (id, code, nomination_id, state, arrived_on, departed_on, version)
    select mobility, 'TENM' || lpad(cast(n as text), 6, '0'), nomination, case when leaves <= d.day then 'DEPARTED' else 'ARRIVED' end, arrived,
           case when leaves <= d.day then leaves end, case when leaves <= d.day then 3 else 2 end
    from demo_stay s cross join demo_day d
    cross join lateral (select case term when 'FIRST' then make_date(s.year + 1, 1, 20) else make_date(s.year + 1, 6, 30) end as leaves) l;
insert into stay_event (id, mobility_id, kind, effective_on, recorded_by, recorded_by_name, recorded_at)
    select uuidv7(), m.id, e.kind, e.day, s.host_office, 'International Office', e.day + time '09:00' at time zone 'UTC'
    from demo_stay s join mobility m on m.id = s.mobility
    cross join lateral (values ('ARRIVAL', m.arrived_on), ('DEPARTURE', m.departed_on)) e (kind, day)
    where e.day is not null;
insert into exchange_ledger (id, agreement_id, condition, academic_year, from_organization, to_organization, persons, semesters, months, cause, mobility_id,
                             recorded_at)
    select uuidv7(), agreement, condition, year || '/' || year + 1, sends, receives, 1, case term when 'FIRST' then 1 else 2 end,
           case term when 'FIRST' then 5 else 10 end, 'ARRIVAL', mobility, arrived + time '09:00' at time zone 'UTC'
    from demo_stay;
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_id, account_name, happened_at)
    select uuidv7(), e.subject, e.id, e.action, e.before, e.after, e.office, 'International Office', e.at
    from demo_stay s join mobility m on m.id = s.mobility
    cross join lateral (values
        ('NOMINATION', s.nomination, 'NOMINATED', null, 'PENDING', s.sending_office, make_timestamptz(s.year, 4, 18, 9, 0, 0)),
        ('NOMINATION', s.nomination, 'ACCEPTED', 'PENDING', 'ACCEPTED', s.host_office, make_timestamptz(s.year, 5, 4, 9, 0, 0)),
        ('MOBILITY', s.mobility, 'ARRIVED', 'EXPECTED', 'ARRIVED', s.host_office, m.arrived_on + time '09:00' at time zone 'UTC'),
        ('MOBILITY', s.mobility, 'DEPARTED', 'ARRIVED', 'DEPARTED', s.host_office, m.departed_on + time '09:00' at time zone 'UTC'))
        e (subject, id, action, before, after, office, at)
    where e.at is not null;

-- A center in each of the countries, opened in the course of the ten years; those that two universities run are Confucius institutes or Luban workshops.
create temporary table demo_center on commit drop as
    select uuidv7() as id, p.*, away.id as host, home.id as partner, make_date(d.year - 9 + cast(p.n * 3 % 9 as int), 9, 1) as opened,
           case when p.n % 5 = 0 then 'LUBAN_WORKSHOP' when p.n % 3 = 0 then 'UNIVERSITY_LANGUAGE_CENTER' else 'CONFUCIUS_INSTITUTE' end as kind
    from demo_partner p cross join demo_day d
    join demo_body away on away.slug = p.slug
    join demo_body home on home.country = 'CN' and home.n = (p.n + 3) % 10;
insert into centers (id, slug, state, kind, name, about, host_id, partner_id, country, city, latitude, longitude, time_zone, weekend, languages, created_at,
                     version, applied_at, approved_at, approval_number, opened_on)
    select id, replace(lower(center), ' ', '-'), 'OPERATING', kind, jsonb_build_object('en', center, 'zh', center_zh),
           case n % 4
               when 0 then jsonb_build_object('en', 'Evening classes in Chinese for people at work in ' || city || ', and a library of 4,000 volumes.', 'zh', '为在职人士开设的中文晚间课程，藏书四千册。')
               when 1 then jsonb_build_object('en', 'Chinese for students of ' || en || ', from the first lesson to the language of their subject.', 'zh', '面向' || zh || '学生的中文课程，从入门到专业汉语。')
               when 2 then jsonb_build_object('en', 'Chinese and the language of the country side by side: learners meet in tandems each week.', 'zh', '中文与当地语言并行教学，每周举办语言互助活动。')
               else jsonb_build_object('en', 'Small classes, summer courses for schools, and examinations twice a year.', 'zh', '小班授课，开设中小学暑期班，每年举行两次考试。') end,
           host, partner, country, city, latitude, longitude, zone, array['SUNDAY'], t.languages, opened - interval '14 months', 8,
           opened - interval '12 months', opened - interval '8 months', 'LC-' || extract(year from opened - interval '8 months') || '-' || lpad(cast(9000 + n as text), 4, '0'), opened
    from demo_center cross join lateral (select array['zho', language] as languages) t;
insert into center_application (center_id, version) select id, 1 from demo_center;
insert into center_agreement (id, center_id, period, starts_on, ends_on, notice_months, texts, hash, partner_id, filed_at, version)
    select uuidv7(), c.id, period, c.opened + make_interval(years => 5 * (period - 1)), c.opened + make_interval(years => 5 * period), 6, t.texts,
           encode(sha256(convert_to(cast(t.texts as text), 'UTF8')), 'hex'), c.partner, c.opened + make_interval(years => 5 * (period - 1)) - interval '1 month', 3
    from demo_center c cross join demo_day d cross join generate_series(1, 2) period
    cross join (select jsonb_build_object('en', 'Host and partner run the center together for five years.', 'zh', '双方共同举办中心，为期五年。') as texts) t
    where c.opened + make_interval(years => 5 * (period - 1)) <= d.day;
insert into center_agreement_signature (agreement_id, side, account_id, signed_by, signed_at)
    select a.id, s.side, s.office, 'International Office', a.filed_at
    from demo_center c join center_agreement a on a.center_id = c.id
    cross join lateral (values ('HOST', c.host), ('PARTNER', c.partner)) sides (side, body)
    join demo_body b on b.id = sides.body
    cross join lateral (select sides.side, b.office) s;
insert into center_post (id, center_id, kind, side, person_name, starts_on, version)
    select uuidv7(), id, 'DIRECTOR', side,
           case side when 'HOST' then (array['Amina', 'Viktor', 'Leyla', 'Hasan', 'Mirela', 'Somsak', 'Ruta', 'Bilal'])[1 + n % 8] || ' '
                   || (array['Saidova', 'Marin', 'Kaplan', 'Rashid', 'Popova', 'Chan', 'Ozols'])[1 + n % 7]
               else (array['Zhao', 'Qian', 'Sun', 'Zhou', 'Wu', 'Feng', 'Chen'])[1 + n % 7] || ' ' || (array['Min', 'Yan', 'Hong', 'Jun', 'Lei'])[1 + n % 5] end,
           opened, 1
    from demo_center cross join unnest(array['HOST', 'PARTNER']) side;
insert into membership (organization_id, account_id, role, since)
    select b.id, b.office, 'CENTER_DIRECTOR', c.opened from demo_center c join demo_body b on b.id = c.host;
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_id, account_name, happened_at)
    select uuidv7(), 'CENTER', c.id, s.action, s.before, s.after, null, 'Demo data', s.at
    from demo_center c
    cross join lateral (values ('DRAFTED', null, 'DRAFT', c.opened - interval '14 months'), ('APPLIED', 'DRAFT', 'APPLIED', c.opened - interval '12 months'),
                               ('REVIEWED', 'APPLIED', 'UNDER_REVIEW', c.opened - interval '9 months'), ('APPROVED', 'UNDER_REVIEW', 'APPROVED', c.opened - interval '8 months'),
                               ('AGREEMENT_SIGNED', 'APPROVED', 'AGREEMENT_SIGNED', c.opened - interval '1 month'),
                               ('OPENED', 'AGREEMENT_SIGNED', 'OPENED', cast(c.opened as timestamp)), ('STARTED', 'OPENED', 'OPERATING', cast(c.opened as timestamp)))
        s (action, before, after, at);

-- Learners whom the centers keep, without accounts that sign in: the same people in Chinese A1, A2 and B1, and others in the language of the place.
create temporary table demo_course on commit drop as
    select uuidv7() as id, c.id as center, c.n, c.country, c.host, l.*
    from demo_center c
    cross join lateral (values ('ZA1', 'zh', null, 'A1', 'Chinese for beginners (A1)', '汉语入门（A1）', 0, 14),
                               ('ZA2', 'zh', 'A1', 'A2', 'Chinese, elementary (A2)', '初级汉语（A2）', 1, 12),
                               ('ZB1', 'zh', 'A2', 'B1', 'Chinese, intermediate (B1)', '中级汉语（B1）', 2, 9),
                               ('LA1', c.language, null, 'A1', 'The language of the country for beginners (A1)', '当地语言入门（A1）', 2, 6))
        l (course, taught, entry, level, en, zh, place, learners)
    where l.course <> 'LA1' or c.n % 5 not in (1, 3) and c.language <> 'eng';
insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, entry_level, exit_level, hours,
                           min_attendance, min_score, units, created_at, version)
    select id, center, 'TENC' || lpad(cast(n as text), 2, '0') || course, 1, true, jsonb_build_object('en', en, 'zh', zh), '{"en": "Small groups."}', taught,
           'CEFR', '2020', entry, level, 60, 75, 60, '[]', make_timestamptz(d.year - 3, 1, 10, 9, 0, 0), 1
    from demo_course, demo_day d;
create temporary table demo_term on commit drop as
    select uuidv7() as id, c.id as center, c.n, y as year from demo_center c, demo_day d, generate_series(d.year - 2, d.year) y
    where y > extract(year from c.opened);
insert into center_term (id, center_id, code, name, first_day, last_day, version)
    select id, center, 'TENT' || lpad(cast(n as text), 2, '0') || year, jsonb_build_object('en', 'Spring ' || year, 'zh', year || '年春季学期'),
           make_date(year, 3, 1), make_date(year, 6, 20), 1
    from demo_term;
create temporary table demo_class on commit drop as
    select uuidv7() as id, row_number() over (order by t.year, u.n, u.course) as number, t.id as term, t.year, u.n, u.center, u.course, u.learners, u.id as course_id
    from demo_term t cross join demo_day d join demo_course u on u.center = t.center and t.year = d.year - 2 + u.place;
insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone, created_at, version)
    select c.id, 'TENK' || lpad(cast(number as text), 4, '0'), c.center, term, course_id, '{}', 'RESULTS_APPROVED', 'ON_SITE', 4, 20, make_date(c.year, 2, 20),
           false, p.time_zone, make_timestamptz(c.year, 1, 10, 9, 0, 0), 6
    from demo_class c join centers p on p.id = c.center;
insert into class_seats (class_id, class_version, capacity, taken, registered, last_number, last_granted)
    select id, 6, 20, learners, learners, learners, true from demo_class;
create temporary table demo_learner on commit drop as
    select uuidv7() as account, uuidv7() as record, c.id as center, c.host, c.country, c.zone as time_zone, k.kind, i, c.n * 20 + i + case k.kind when 'L' then 14 else 0 end as number
    from demo_center c cross join (values ('Z', 14), ('L', 6)) k (kind, people) cross join lateral generate_series(1, people) i;
insert into account (id, email, sessions_valid_from, given_name, family_name, country, languages, preferred_language, time_zone, created_at, kept_since, version)
    select account, 'record-' || account || '@invalid', at,
           case kind when 'L' then (array['Yutong', 'Zhihao', 'Xiaoyu', 'Jingyi', 'Hongwei', 'Meiling', 'Guangming'])[1 + number % 7]
               else (array['Alim', 'Bahar', 'Chan', 'Dina', 'Emil', 'Farah', 'Gita', 'Hadi', 'Inna', 'Jonas', 'Kim', 'Lola', 'Maya', 'Nilo', 'Oyun', 'Pavel', 'Rana'])[1 + number % 17] end,
           case kind when 'L' then (array['Luo', 'Tang', 'Deng', 'Xiao', 'Fang'])[1 + number % 5]
               else (array['Aziz', 'Bondar', 'Chea', 'Demir', 'Farouk', 'Gurung', 'Horvat', 'Ismail', 'Jankova', 'Karimov', 'Lim', 'Moravec', 'Nguyen'])[1 + number % 13] end,
           case kind when 'L' then 'CN' else country end, '{}', 'en', time_zone, at, at, 1
    from demo_learner, demo_day d, make_timestamptz(d.year - 2, 1, 20, 9, 0, 0) at;
insert into person_record (id, code, account_id, organization_id, consented_on, entered_at, version)
    select record, 'TENP' || lpad(cast(number as text), 5, '0'), account, host, make_date(d.year - 2, 1, 20), make_timestamptz(d.year - 2, 1, 20, 9, 0, 0), 1
    from demo_learner, demo_day d;
create temporary table demo_enrolment on commit drop as
    select uuidv7() as id, row_number() over (order by c.number, l.i) as n, c.id as class, c.year, l.account, l.i,
           case when (l.i + c.number) % 7 = 0 then 'NOT_COMPLETED' else 'COMPLETED' end as state
    from demo_class c join demo_learner l on l.center = c.center and l.kind = case c.course when 'LA1' then 'L' else 'Z' end and l.i <= c.learners;
insert into enrolment (id, code, class_id, account_id, given_name, family_name, family_first, state, number, enrolled_at, applied_at, version)
    select e.id, 'TENE' || lpad(cast(n as text), 5, '0'), class, account, a.given_name, a.family_name, false, state, i, make_timestamptz(year, 2, 1, 9, 0, 0),
           make_timestamptz(year, 2, 1, 9, 0, 0), 2
    from demo_enrolment e join account a on a.id = e.account;
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_name, happened_at)
    select uuidv7(), 'ENROLMENT', e.id, s.action, s.before, s.after, 'International Office', s.at
    from demo_enrolment e
    cross join lateral (values ('ENROLLED', null, 'ENROLLED', make_timestamptz(e.year, 2, 1, 9, 0, 0)),
                               (e.state, 'ENROLLED', e.state, make_timestamptz(e.year, 6, 28, 9, 0, 0))) s (action, before, after, at);
insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_name, happened_at)
    select uuidv7(), 'CLASS', c.id, s.action, s.before, s.after, 'International Office', s.at
    from demo_class c
    cross join lateral (values ('PLANNED', null, 'PLANNED', make_timestamptz(c.year, 1, 10, 9, 0, 0)), ('OPENED', 'PLANNED', 'OPEN', make_timestamptz(c.year, 1, 15, 9, 0, 0)),
                               ('CONFIRMED', 'OPEN', 'CONFIRMED', make_timestamptz(c.year, 2, 20, 9, 0, 0)), ('STARTED', 'CONFIRMED', 'RUNNING', make_timestamptz(c.year, 3, 1, 9, 0, 0)),
                               ('FINISHED', 'RUNNING', 'FINISHED', make_timestamptz(c.year, 6, 20, 18, 0, 0)),
                               ('RESULTS_APPROVED', 'FINISHED', 'RESULTS_APPROVED', make_timestamptz(c.year, 6, 28, 9, 0, 0))) s (action, before, after, at);
-- What was known when: learners were enrolled until the results were approved.
update class_state_period p set known_from = make_date(c.year, 6, 28) from demo_class c where p.class_id = c.id;
update enrolment_state_period p set known_from = make_date(e.year, 6, 28) from demo_enrolment e where p.enrolment_id = e.id;
insert into class_state_period (class_id, known_from, known_until, state, maximum)
    select id, make_date(year, 1, 10), make_date(year, 6, 28), 'RUNNING', 20 from demo_class;
insert into enrolment_state_period (enrolment_id, class_id, known_from, known_until, state)
    select id, class, make_date(year, 2, 1), make_date(year, 6, 28), 'ENROLLED' from demo_enrolment;
