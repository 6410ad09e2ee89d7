-- Teachers and administrators hold posts as directors do.
alter table center_post
    drop constraint center_post_kind_check,
    add constraint center_post_kind_check check (kind in ('DIRECTOR', 'BOARD_CHAIR', 'BOARD_MEMBER', 'TEACHER', 'ADMINISTRATOR'));

-- How many posts of a kind a side of a center plans, and from when until when: one number on a day, so that each day can be answered.
create table center_planned_post (
    id        uuid primary key,
    center_id uuid not null references centers (id) on delete cascade,
    kind      text not null check (kind in ('DIRECTOR', 'TEACHER', 'ADMINISTRATOR')),
    side      text not null check (side in ('HOST', 'PARTNER')),
    number    int not null check (number between 1 and 500),
    starts_on date not null,
    ends_on   date,
    version   bigint not null,
    check (ends_on >= starts_on),
    constraint center_planned_post_one_director check (kind <> 'DIRECTOR' or number = 1),
    constraint center_planned_post_one_number exclude using gist (
        center_id with =, kind with =, side with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index center_planned_post_center on center_planned_post (center_id);

create view centers_planned_post_facts as
select c.slug as center, c.country, p.kind, p.side, p.number, p.starts_on, p.ends_on
from center_planned_post p join centers c on c.id = p.center_id;

insert into indicator_definition (code, version, position, family, names, descriptions, unit, numerator, denominator, grain, minimum,
    parameters, facts, owner)
select d.code, d.version + 1, d.position, d.family,
       '{"en": "Posts of centers filled", "zh": "中心岗位到岗率", "ru": "Занятые должности в центрах", "ar": "نسبة شغل وظائف المراكز", "fr": "Postes des centres pourvus", "es": "Puestos de los centros cubiertos"}',
       '{"en": "Of the posts of directors, teachers and administrators that an open center plans on the day, those that somebody holds. Each kind of post of each side counts for itself: more teachers than planned do not fill the vacancy of an administrator. For a side that has not planned its director yet, one director counts as planned; a center without a partner has one side. Seats on the board do not count.", "zh": "开放的中心当日计划设置的院长、教师和行政人员岗位中，当日在任岗位的占比。各方的各类岗位分别计算：教师超编不能抵补行政人员的空缺。某一方尚未计划院长岗位的，按计划一名院长计算；没有合作机构的中心只有一方。理事会席位不计入。", "ru": "Из должностей директоров, преподавателей и административных сотрудников, которые открытый центр планирует на этот день, — занятые. Каждый вид должности каждой стороны считается отдельно: лишние преподаватели не закрывают вакансию административного сотрудника. Если сторона ещё не запланировала директора, плановой считается одна должность директора; у центра без партнёра одна сторона. Места в совете не учитываются.", "ar": "من وظائف المديرين والمعلمين والإداريين التي يخطط لها المركز المفتوح في ذلك اليوم، الوظائف المشغولة. ويُحسب كل نوع من الوظائف لكل طرف على حدة: فزيادة المعلمين على المخطط لا تسدّ شاغر إداري. والطرف الذي لم يخطط بعد لوظيفة مدير تُحتسب له وظيفة مدير واحدة؛ وللمركز الذي لا شريك له طرف واحد. ولا تُحتسب مقاعد المجلس.", "fr": "Parmi les postes de directeur, d’enseignant et d’administratif qu’un centre ouvert prévoit ce jour-là, ceux qui sont occupés. Chaque type de poste de chaque partie compte à part : des enseignants en surnombre ne comblent pas la vacance d’un poste administratif. Pour une partie qui n’a pas encore prévu de directeur, un poste de directeur est réputé prévu ; un centre sans partenaire a une seule partie. Les sièges au conseil ne comptent pas.", "es": "De los puestos de director, docente y personal administrativo que un centro abierto prevé ese día, los que alguien ocupa. Cada tipo de puesto de cada parte cuenta por separado: los docentes que exceden lo previsto no cubren una vacante administrativa. Para la parte que aún no ha previsto su director se cuenta uno previsto; un centro sin institución socia tiene una sola parte. Los puestos en el consejo no cuentan."}',
       d.unit,
       '{"en": "planned posts that somebody holds", "zh": "在任的计划岗位数", "ru": "занятые плановые должности", "ar": "الوظائف المخططة المشغولة", "fr": "postes prévus occupés", "es": "puestos previstos ocupados"}',
       '{"en": "planned posts", "zh": "计划岗位数", "ru": "плановые должности", "ar": "الوظائف المخططة", "fr": "postes prévus", "es": "puestos previstos"}',
       d.grain, d.minimum, d.parameters, '{centers_public_facts,centers_post_facts,centers_planned_post_facts}', d.owner
from indicator_definition d where d.code = 'STAFF' and d.version = 1;
