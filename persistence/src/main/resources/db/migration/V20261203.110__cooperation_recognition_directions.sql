-- Articles on the recognition of degrees: whose degrees, what they count for, and whether institutions keep the right to decide.
alter table cooperation_article
    add column direction           text not null default 'BOTH' check (direction in ('BOTH', 'TO_CHINA', 'FROM_CHINA')),
    add column purposes            text[] not null default '{FURTHER_STUDY}'
        check (cardinality(purposes) > 0 and purposes <@ array['FURTHER_STUDY', 'PROFESSION', 'TITLE']),
    add column institutions_decide boolean not null default false;

-- The certificate of upper secondary education and the short cycle of higher education are levels too.
alter table cooperation_article
    drop constraint cooperation_article_level_check,
    add constraint cooperation_article_level_check check (level in ('SECONDARY', 'SHORT_CYCLE', 'BACHELOR', 'MASTER', 'DOCTORATE'));
alter table cooperation_programme
    drop constraint cooperation_programme_level_check,
    add constraint cooperation_programme_level_check check (level in ('SECONDARY', 'SHORT_CYCLE', 'BACHELOR', 'MASTER', 'DOCTORATE'));

-- An instrument says one thing about a level in a direction for a purpose.
alter table cooperation_article drop constraint cooperation_article_level_once;
alter table cooperation_article
    add constraint cooperation_article_level_once_for_study exclude using gist (instrument_id with =, level with =,
        (case direction when 'BOTH' then int4range(0, 2) when 'TO_CHINA' then int4range(0, 1) else int4range(1, 2) end) with &&)
        where (level is not null and 'FURTHER_STUDY' = any (purposes)) deferrable initially deferred,
    add constraint cooperation_article_level_once_for_profession exclude using gist (instrument_id with =, level with =,
        (case direction when 'BOTH' then int4range(0, 2) when 'TO_CHINA' then int4range(0, 1) else int4range(1, 2) end) with &&)
        where (level is not null and 'PROFESSION' = any (purposes)) deferrable initially deferred,
    add constraint cooperation_article_level_once_for_title exclude using gist (instrument_id with =, level with =,
        (case direction when 'BOTH' then int4range(0, 2) when 'TO_CHINA' then int4range(0, 1) else int4range(1, 2) end) with &&)
        where (level is not null and 'TITLE' = any (purposes)) deferrable initially deferred;

update indicator_definition d
   set descriptions = (select jsonb_object_agg(t.key, t.value || coalesce(n.note ->> t.key, '')) from jsonb_each_text(d.descriptions) t)
  from (values ('{"en": " An agreement that recognizes a level in one direction only counts too; the rows name the direction.", "zh": "仅单向承认某一层次的协议也计入，明细中注明方向。", "ru": " Соглашение, которое признаёт уровень только в одном направлении, тоже учитывается; направление указано в строках.", "ar": " وتُحسب أيضاً الاتفاقية التي تعترف بالمستوى في اتجاه واحد فقط، ويُذكر الاتجاه في الصفوف.", "fr": " Un accord qui ne reconnaît un niveau que dans un sens compte aussi ; les lignes précisent le sens.", "es": " Un acuerdo que reconoce un nivel en un solo sentido también cuenta; las filas indican el sentido."}'::jsonb)) n (note)
 where d.code = 'RECLEV';
