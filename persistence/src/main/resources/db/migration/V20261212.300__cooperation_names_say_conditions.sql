-- What is counted says its condition in its name, and a source is named by what it is and not by the handle of its author.
update indicator_definition
   set names = '{"en": "Partnerships at level 3 or above with a complete mechanism (at least 5 of 6 parts)", "zh": "达到3级及以上且机制完备（六项中至少具备五项）的合作关系", "ru": "Партнёрства уровня 3 и выше с полным механизмом (не менее 5 из 6 частей)", "ar": "شراكات من المستوى 3 فأعلى لها آلية مكتملة (5 أجزاء من 6 على الأقل)", "fr": "Partenariats de niveau 3 ou plus dotés d’un mécanisme complet (au moins 5 éléments sur 6)", "es": "Alianzas de nivel 3 o superior con un mecanismo completo (al menos 5 de 6 partes)"}'
 where code = 'DEEP';

update figure_source
   set publisher = 'Machine-Learning-Analysis-of-International-Student-Mobility, a public repository, from yearly statistics of the Ministry of Education of China'
 where name = 'Secondary compilation of the yearly statistics of the Ministry of Education of China, 2010–2018';
