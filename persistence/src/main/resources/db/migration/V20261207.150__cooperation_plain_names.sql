-- Names of indicators that say what is counted to somebody who does not know the method.
update indicator_definition d
   set names = cast(n.names as jsonb)
  from (values
        ('TWO', '{"en": "How mutual the exchange is", "zh": "双向均衡度", "ru": "Взаимность обмена", "ar": "درجة التكافؤ بين الاتجاهين", "fr": "Réciprocité des échanges", "es": "Reciprocidad de los intercambios"}'),
        ('NET', '{"en": "More people to China than from China", "zh": "净来华人数", "ru": "Превышение приехавших в Китай над уехавшими", "ar": "صافي القادمين إلى الصين", "fr": "Solde des personnes venues en Chine", "es": "Saldo de personas llegadas a China"}'),
        ('NETR', '{"en": "More people to China than from China, per 100,000 students", "zh": "每10万名学生的净来华人数", "ru": "Превышение приехавших в Китай над уехавшими, на 100 000 студентов", "ar": "صافي القادمين إلى الصين لكل 100 ألف طالب", "fr": "Solde des personnes venues en Chine, pour 100 000 étudiants", "es": "Saldo de personas llegadas a China, por cada 100 000 estudiantes"}'),
        ('PEOPLE', '{"en": "People exchanged", "zh": "交流总人数", "ru": "Участники обменов", "ar": "عدد المشاركين في التبادل", "fr": "Participants aux échanges", "es": "Participantes en intercambios"}'),
        ('DSCORE', '{"en": "Depth index (0–100)", "zh": "合作深度指数（0–100）", "ru": "Индекс глубины (0–100)", "ar": "مؤشر العمق (0–100)", "fr": "Indice de profondeur (0–100)", "es": "Índice de profundidad (0–100)"}'),
        ('DEEP', '{"en": "Partnerships at level 3 or above", "zh": "达到3级及以上的合作关系", "ru": "Углублённые партнёрства (уровень 3 и выше)", "ar": "الشراكات المتعمقة (المستوى 3 فأعلى)", "fr": "Partenariats approfondis (niveau 3 ou plus)", "es": "Alianzas consolidadas (nivel 3 o superior)"}'),
        ('PLAT', '{"en": "Regular meetings and alliances", "zh": "定期会议与联盟数", "ru": "Регулярные встречи и объединения", "ar": "اللقاءات الدورية والتحالفات", "fr": "Rencontres régulières et alliances", "es": "Encuentros periódicos y alianzas"}')
       ) as n (code, names)
 where d.code = n.code;

update indicator_definition
   set descriptions = '{"en": "Under 5 people: hardly any exchange. A balance above 0.6: mostly to China; below −0.6: mostly from China; else two-way. 0.6 means four times the other side.", "zh": "少于5人为交流甚少；指数高于0.6为以来华为主，低于−0.6为以赴外为主，其余为双向。0.6即一方为另一方的四倍。", "ru": "Менее 5 человек: обменов почти нет. Баланс выше 0,6: в основном в Китай; ниже −0,6: в основном из Китая; иначе — в обе стороны. 0,6 — это вчетверо больше другой стороны.", "ar": "أقل من 5 أشخاص: لا يكاد يوجد تبادل. ميزان فوق 0.6: إلى الصين في الغالب؛ ودون ‎−0.6: من الصين في الغالب؛ وإلا ففي الاتجاهين. 0.6 يعني أربعة أمثال الطرف الآخر.", "fr": "Moins de 5 personnes : presque aucun échange. Équilibre supérieur à 0,6 : surtout vers la Chine ; inférieur à −0,6 : surtout depuis la Chine ; sinon dans les deux sens. 0,6 signifie quatre fois l’autre côté.", "es": "Menos de 5 personas: casi sin intercambio. Equilibrio superior a 0,6: sobre todo hacia China; inferior a −0,6: sobre todo desde China; si no, en ambos sentidos. 0,6 es cuatro veces el otro lado."}'
 where code = 'CLASS';
