-- These figures count exchange agreements of organizations; agreements of governments, programmes and centers are listed with what ends soon.
update indicator_definition d
   set names = n.names,
       descriptions = (select jsonb_object_agg(t.key, t.value || coalesce(n.note ->> t.key, '')) from jsonb_each_text(d.descriptions) t)
  from (values
        ('AGREEMENTS',
         '{"en": "Exchange agreements in force", "zh": "生效的交流协议数", "ru": "Действующие соглашения об обменах", "ar": "اتفاقيات التبادل النافذة", "fr": "Accords d’échange en vigueur", "es": "Convenios de intercambio en vigor"}'),
        ('EXP30', '{"en": "Exchange agreements that end within 30 days", "zh": "30天内到期的交流协议", "ru": "Соглашения об обменах, истекающие за 30 дней", "ar": "اتفاقيات تبادل تنتهي خلال 30 يومًا", "fr": "Accords d’échange à échéance dans 30 jours", "es": "Convenios de intercambio que vencen en 30 días"}'),
        ('EXP90', '{"en": "Exchange agreements that end within 90 days", "zh": "90天内到期的交流协议", "ru": "Соглашения об обменах, истекающие за 90 дней", "ar": "اتفاقيات تبادل تنتهي خلال 90 يومًا", "fr": "Accords d’échange à échéance dans 90 jours", "es": "Convenios de intercambio que vencen en 90 días"}'),
        ('EXP180', '{"en": "Exchange agreements that end within 180 days", "zh": "180天内到期的交流协议", "ru": "Соглашения об обменах, истекающие за 180 дней", "ar": "اتفاقيات تبادل تنتهي خلال 180 يومًا", "fr": "Accords d’échange à échéance dans 180 jours", "es": "Convenios de intercambio que vencen en 180 días"}'),
        ('EXP365', '{"en": "Exchange agreements that end within 365 days", "zh": "365天内到期的交流协议", "ru": "Соглашения об обменах, истекающие за 365 дней", "ar": "اتفاقيات تبادل تنتهي خلال 365 يومًا", "fr": "Accords d’échange à échéance dans 365 jours", "es": "Convenios de intercambio que vencen en 365 días"}')
       ) as v (code, names)
  cross join lateral (select v.code, cast(v.names as jsonb) as names,
        '{"en": " Agreements of governments and other records of the registry are not counted here.", "zh": "政府间协议及登记册中的其他记录不计入此处。", "ru": " Соглашения правительств и другие записи реестра здесь не учитываются.", "ar": " لا تُحتسب هنا اتفاقيات الحكومات ولا سجلات السجل الأخرى.", "fr": " Les accords entre gouvernements et les autres fiches du registre ne sont pas comptés ici.", "es": " Los acuerdos entre gobiernos y otros registros no se cuentan aquí."}'::jsonb as note) n
 where d.code = n.code
   and d.version = (select max(l.version) from indicator_definition l where l.code = d.code);
