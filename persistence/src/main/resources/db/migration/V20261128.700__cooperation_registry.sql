-- The registry of cooperation: one shape for all that is registered, and a table of its own for each kind.
create table cooperation_entry (
    id             uuid primary key,
    kind           text not null check (kind in ('INSTRUMENT', 'MECHANISM', 'ALLIANCE', 'PROGRAMME', 'PROJECT')),
    slug           text not null unique,
    title          jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
    summary        jsonb not null check (jsonb_typeof(summary) = 'object'),
    way            text check (way in ('UNIVERSITY_ALLIANCE', 'JOINT_PROGRAMME', 'JOINT_INSTITUTION', 'STUDENT_EXCHANGE', 'SCHOLAR_EXCHANGE', 'LANGUAGE_CENTER',
                               'SPECIAL_RESEARCH_INSTITUTION', 'JOINT_SCHOOL', 'SPECIAL_PROJECT', 'ACADEMIC_CONFERENCE', 'GOVERNMENT_PLATFORM')),
    countries      text[] not null,
    fields         text[] not null,
    begins_on      date,
    ends_on        date,
    date_precision text not null check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    source         text check (length(source) <= 1000),
    as_of          date not null,
    registered_at  timestamptz not null,
    version        bigint not null,
    check (ends_on >= begins_on)
);
create index cooperation_entry_kind on cooperation_entry (kind, begins_on desc);

create table cooperation_name (
    entry_id uuid not null references cooperation_entry (id) on delete cascade,
    position int not null,
    kind     text not null check (kind in ('OFFICIAL', 'ALIAS', 'ACRONYM', 'MISTRANSLATION')),
    language text,
    value    text not null check (length(value) between 1 and 300),
    folded   text not null,
    primary key (entry_id, position)
);
create index cooperation_name_folded on cooperation_name using gin (folded gin_trgm_ops);

create table cooperation_party (
    entry_id        uuid not null references cooperation_entry (id) on delete cascade,
    position        int not null,
    role            text not null check (role in ('SIGNATORY', 'OWNER', 'INITIATOR', 'PRESIDENT', 'VICE_PRESIDENT', 'EXECUTIVE_COUNCIL', 'MEMBER', 'OBSERVER', 'SECRETARIAT',
                                          'HOST', 'COORDINATOR', 'PARTNER', 'FUNDER', 'AWARDING')),
    sector          text not null check (sector in ('NON_GOVERNMENTAL', 'GOVERNMENT', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'ENTERPRISE', 'TEAM')),
    organization_id uuid references organization (id),
    country         text check (country ~ '^[A-Z]{2}$'),
    name            jsonb not null check (jsonb_typeof(name) = 'object'),
    since           date,
    until_date      date,
    primary key (entry_id, position),
    check (organization_id is not null or country is not null or name <> '{}'),
    check (until_date >= since)
);
create index cooperation_party_organization on cooperation_party (organization_id);
create index cooperation_party_country on cooperation_party (country);

create table cooperation_link (
    entry_id  uuid not null references cooperation_entry (id) on delete cascade,
    position  int not null,
    relation  text not null check (relation in ('ENABLES', 'PART_OF', 'ORIGIN', 'OUTCOME')),
    target    text not null check (target in ('EVENT', 'AGREEMENT', 'CENTER', 'ENTRY', 'PAGE')),
    reference text not null check (length(reference) between 2 and 520),
    label     jsonb not null check (jsonb_typeof(label) = 'object'),
    primary key (entry_id, position)
);
create index cooperation_link_target on cooperation_link (target, reference);

-- Policy instruments.
create table cooperation_instrument (
    id              uuid primary key references cooperation_entry (id) on delete cascade,
    instrument_kind text not null check (instrument_kind in ('JOINT_STATEMENT', 'ACTION_PLAN', 'MEMORANDUM', 'EXECUTIVE_PROGRAMME', 'INTERGOVERNMENTAL_AGREEMENT', 'RECOGNITION',
                                                             'RECOGNITION_CONVENTION')),
    state           text not null check (state in ('NEGOTIATING', 'INITIALLED', 'SIGNED', 'IN_FORCE', 'DENOUNCED', 'REPLACED')),
    signed_on       date,
    check (state in ('NEGOTIATING', 'INITIALLED') or signed_on is not null)
);

create table cooperation_article (
    instrument_id uuid not null references cooperation_instrument (id) on delete cascade,
    position      int not null,
    number        text not null check (length(number) between 1 and 20),
    text          jsonb not null check (jsonb_typeof(text) = 'object'),
    level         text check (level in ('BACHELOR', 'MASTER', 'DOCTORATE')),
    effect        text check (effect in ('RECOGNIZED', 'INDIVIDUALLY', 'EXCLUDED')),
    primary key (instrument_id, position),
    check ((level is null) = (effect is null)),
    constraint cooperation_article_level_once unique (instrument_id, level) deferrable initially deferred
);

-- Who evaluates degrees in a country: its information center or ministry.
create table cooperation_degree_authority (
    country text primary key check (country ~ '^[A-Z]{2}$'),
    name    jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
    website text check (website ~ '^https?://')
);
insert into cooperation_degree_authority (country, name, website) values
    ('CN', '{"en": "Chinese Service Center for Scholarly Exchange (CSCSE)", "zh": "教育部留学服务中心", "ru": "Китайский центр услуг по научным обменам (CSCSE)", "ar": "المركز الصيني لخدمات التبادل العلمي (CSCSE)", "fr": "Centre chinois de services pour les échanges universitaires (CSCSE)", "es": "Centro Chino de Servicios para el Intercambio Académico (CSCSE)"}', 'https://www.cscse.edu.cn/'),
    ('TH', '{"en": "Office of the Civil Service Commission of Thailand", "zh": "泰国公务员委员会办公室", "th": "สำนักงานคณะกรรมการข้าราชการพลเรือน"}', 'https://www.ocsc.go.th/'),
    ('KZ', '{"en": "National Center for Higher Education Development of Kazakhstan", "ru": "Национальный центр развития высшего образования", "zh": "哈萨克斯坦国家高等教育发展中心"}', 'https://enic-kazakhstan.edu.kz/'),
    ('RU', '{"en": "Main State Center for Education Evaluation", "ru": "Главный государственный экспертный центр оценки образования", "zh": "俄罗斯国家教育评估中心"}', 'https://nic.gov.ru/');

-- Mechanisms and platforms.
create table cooperation_mechanism (
    id             uuid primary key references cooperation_entry (id) on delete cascade,
    mechanism_kind text not null check (mechanism_kind in ('MINISTERS_CONFERENCE', 'PRESIDENTS_FORUM', 'EXCHANGE_WEEK', 'EXHIBITION', 'JOINT_COMMITTEE', 'PEOPLE_TO_PEOPLE_MECHANISM',
                                                           'SCHOLARSHIP_SCHEME', 'ACADEMIC_SERIES')),
    every_months   int check (every_months between 1 and 240)
);

create table cooperation_edition (
    mechanism_id uuid not null references cooperation_mechanism (id) on delete cascade,
    position     int not null,
    number       int not null check (number >= 1),
    held_on      date not null,
    city         text,
    country      text check (country ~ '^[A-Z]{2}$'),
    event        text,
    attendance   int check (attendance >= 0),
    outcome      jsonb not null check (jsonb_typeof(outcome) = 'object'),
    primary key (mechanism_id, position),
    constraint cooperation_edition_number_once unique (mechanism_id, number) deferrable initially deferred
);

-- Projects of enterprises, universities and research institutions.
create table cooperation_project (
    id      uuid primary key references cooperation_entry (id) on delete cascade,
    state   text not null check (state in ('IDEA', 'PROPOSED', 'REVIEWED', 'APPROVED', 'CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING', 'CLOSED', 'TERMINATED')),
    purpose jsonb not null check (jsonb_typeof(purpose) = 'object' and purpose <> '{}')
);

-- Proposals, answered in public.
create table cooperation_proposal (
    id          uuid primary key,
    code        text not null unique,
    account_id  uuid not null,
    named       boolean not null,
    title       text not null check (length(title) between 1 and 200),
    body        text not null check (length(body) between 1 and 10000),
    language    text not null,
    topic       text not null check (topic in ('POLICY', 'EXCHANGE', 'LANGUAGE', 'JOINT_PROGRAMME', 'RESEARCH', 'PLATFORM', 'OTHER')),
    country     text check (country ~ '^[A-Z]{2}$'),
    event       text,
    state       text not null check (state in ('SUBMITTED', 'UNDER_REVIEW', 'NOT_ADMITTED', 'ADOPTED', 'DECLINED', 'WITHDRAWN')),
    made_at     timestamptz not null,
    answer_due   date,
    answer      text check (length(answer) <= 10000),
    answered_at timestamptz,
    version     bigint not null,
    constraint cooperation_proposal_answered check (state not in ('ADOPTED', 'DECLINED', 'NOT_ADMITTED') or (answer is not null and answered_at is not null)),
    constraint cooperation_proposal_promised check (state not in ('UNDER_REVIEW', 'ADOPTED', 'DECLINED') or answer_due is not null)
);
create index cooperation_proposal_account on cooperation_proposal (account_id);
create index cooperation_proposal_made on cooperation_proposal (made_at desc);

create table cooperation_proposal_outcome (
    proposal_id uuid not null references cooperation_proposal (id) on delete cascade,
    position    int not null,
    target      text not null check (target in ('EVENT', 'AGREEMENT', 'CENTER', 'ENTRY', 'PAGE')),
    reference   text not null,
    label       jsonb not null check (jsonb_typeof(label) = 'object'),
    primary key (proposal_id, position)
);
