-- What the days count from: an agreement that ends on the day itself is over, and a center has the term that was signed last.
update indicator_definition d
   set descriptions = (select jsonb_object_agg(t.key, t.value || coalesce(n.note ->> t.key, '')) from jsonb_each_text(d.descriptions) t)
  from (values
        (array['EXP30', 'EXP90', 'EXP180', 'EXP365'],
         '{"en": " What ends on the day itself does not count. Also for earlier days, the end that was agreed on last counts.", "zh": "当日到期的协议不计入。对过去的日期，也按最近一次商定的到期日计算。", "ru": " Истекающие в сам этот день не учитываются. И для прошлых дат берётся срок, согласованный последним.", "ar": " ولا تُحتسب الاتفاقيات التي تنتهي في اليوم نفسه. وبالنسبة إلى الأيام السابقة أيضاً يُعتدّ بآخر تاريخ انتهاء متفق عليه.", "fr": " Ceux qui finissent le jour même ne comptent pas. Pour les jours passés aussi, c’est la dernière échéance convenue qui compte.", "es": " Los que vencen ese mismo día no cuentan. También para días anteriores cuenta el último vencimiento acordado."}'::jsonb),
        (array['DEPEND'],
         '{"en": " What ends on the day itself does not count; of a center, the last term that was signed by the day counts.", "zh": "当日到期的协议不计入；中心协议以截至当日最后签署的期限为准。", "ru": " Истекающие в сам этот день не учитываются; по центру берётся последний срок, подписанный к этому дню.", "ar": " ولا يُحتسب ما ينتهي في اليوم نفسه؛ ويُعتدّ بآخر مدة وُقِّعت للمركز حتى ذلك اليوم.", "fr": " Ceux qui finissent le jour même ne comptent pas ; pour un centre, la dernière durée signée à cette date fait foi.", "es": " Los que vencen ese mismo día no cuentan; de un centro cuenta el último plazo firmado hasta ese día."}'::jsonb)) n (codes, note)
 where d.code = any (n.codes)
   and d.version = (select max(l.version) from indicator_definition l where l.code = d.code);
