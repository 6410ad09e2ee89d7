-- More that the area of centers publishes for figures of other areas; columns are added, not changed. No view tells a name of a person.

-- Courses name their language by a tag (vi, zh-Hans), figures by its code of ISO 639-3, as centers do: facts tell the code.
create function iso_639_3(tag text) returns text language sql immutable as $$
    select coalesce(cast('{
        "aa": "aar", "ab": "abk", "ae": "ave", "af": "afr", "ak": "aka", "am": "amh", "an": "arg", "ar": "ara", "as": "asm",
        "av": "ava", "ay": "aym", "az": "aze", "ba": "bak", "be": "bel", "bg": "bul", "bh": "bih", "bi": "bis", "bm": "bam",
        "bn": "ben", "bo": "bod", "br": "bre", "bs": "bos", "ca": "cat", "ce": "che", "ch": "cha", "co": "cos", "cr": "cre",
        "cs": "ces", "cu": "chu", "cv": "chv", "cy": "cym", "da": "dan", "de": "deu", "dv": "div", "dz": "dzo", "ee": "ewe",
        "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "et": "est", "eu": "eus", "fa": "fas", "ff": "ful", "fi": "fin",
        "fj": "fij", "fo": "fao", "fr": "fra", "fy": "fry", "ga": "gle", "gd": "gla", "gl": "glg", "gn": "grn", "gu": "guj",
        "gv": "glv", "ha": "hau", "he": "heb", "hi": "hin", "ho": "hmo", "hr": "hrv", "ht": "hat", "hu": "hun", "hy": "hye",
        "hz": "her", "ia": "ina", "id": "ind", "ie": "ile", "ig": "ibo", "ii": "iii", "ik": "ipk", "io": "ido", "is": "isl",
        "it": "ita", "iu": "iku", "ja": "jpn", "jv": "jav", "ka": "kat", "kg": "kon", "ki": "kik", "kj": "kua", "kk": "kaz",
        "kl": "kal", "km": "khm", "kn": "kan", "ko": "kor", "kr": "kau", "ks": "kas", "ku": "kur", "kv": "kom", "kw": "cor",
        "ky": "kir", "la": "lat", "lb": "ltz", "lg": "lug", "li": "lim", "ln": "lin", "lo": "lao", "lt": "lit", "lu": "lub",
        "lv": "lav", "mg": "mlg", "mh": "mah", "mi": "mri", "mk": "mkd", "ml": "mal", "mn": "mon", "mo": "mol", "mr": "mar",
        "ms": "msa", "mt": "mlt", "my": "mya", "na": "nau", "nb": "nob", "nd": "nde", "ne": "nep", "ng": "ndo", "nl": "nld",
        "nn": "nno", "no": "nor", "nr": "nbl", "nv": "nav", "ny": "nya", "oc": "oci", "oj": "oji", "om": "orm", "or": "ori",
        "os": "oss", "pa": "pan", "pi": "pli", "pl": "pol", "ps": "pus", "pt": "por", "qu": "que", "rm": "roh", "rn": "run",
        "ro": "ron", "ru": "rus", "rw": "kin", "sa": "san", "sc": "srd", "sd": "snd", "se": "sme", "sg": "sag", "si": "sin",
        "sk": "slk", "sl": "slv", "sm": "smo", "sn": "sna", "so": "som", "sq": "sqi", "sr": "srp", "ss": "ssw", "st": "sot",
        "su": "sun", "sv": "swe", "sw": "swa", "ta": "tam", "te": "tel", "tg": "tgk", "th": "tha", "ti": "tir", "tk": "tuk",
        "tl": "tgl", "tn": "tsn", "to": "ton", "tr": "tur", "ts": "tso", "tt": "tat", "tw": "twi", "ty": "tah", "ug": "uig",
        "uk": "ukr", "ur": "urd", "uz": "uzb", "ve": "ven", "vi": "vie", "vo": "vol", "wa": "wln", "wo": "wol", "xh": "xho",
        "yi": "yid", "yo": "yor", "za": "zha", "zh": "zho", "zu": "zul"}' as jsonb) ->> split_part(lower(tag), '-', 1), split_part(lower(tag), '-', 1))
$$;

create or replace view centers_class_facts as
select k.code as class, c.slug as center, c.country, iso_639_3(u.language) as language, k.state, t.first_day, t.last_day, k.minimum, k.maximum, u.hours,
       md5(cast(k.teacher_id as text)) as teacher, e.learners, e.completed, e.ended
from course_class k
join centers c on c.id = k.center_id
join center_course u on u.id = k.course_id
join center_term t on t.id = k.term_id
cross join lateral (
    select count(*) filter (where e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')) as learners,
           count(*) filter (where e.state = 'COMPLETED') as completed,
           count(*) filter (where e.state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')) as ended
    from enrolment e where e.class_id = k.id) e
where k.state <> 'PLANNED';

create or replace view centers_level_facts as
select learner_key(e.account_id, e.given_name) as learner, m.code as mapping, iso_639_3(c.language) as language, m.cefr, n.country, n.slug as center,
       d.issued_on as reached_on, least(d.valid_until, cast(d.ended_at as date) - 1) as until_date,
       k.code as class, c.hours, b.cefr as entry_cefr
from center_certificate c
join issued_document d on d.id = c.id
join enrolment e on e.id = c.enrolment_id
join centers n on n.id = c.center_id
join course_class k on k.id = c.class_id
join center_course u on u.id = k.course_id
join level_mapping m on m.scheme = c.scheme and m.scheme_version = c.scheme_version and m.level = c.level
left join level_mapping b on b.code = m.code and b.scheme = u.scheme and b.scheme_version = u.scheme_version and b.level = u.entry_level
where m.cefr is not null;

-- One row for each session with marks, where being late counts as missing; an excused absence does not count.
create view centers_strict_attendance_facts as
select k.code as class, cast(s.starts_at at time zone k.time_zone as date) as held_on,
       count(*) filter (where n.mark in ('PRESENT', 'REMOTE')) as fully,
       count(*) filter (where n.mark <> 'EXCUSED') as marked
from class_session s
join course_class k on k.id = s.class_id
join attendance_now n on n.session_id = s.id
group by k.code, s.id, s.starts_at, k.time_zone;

-- One row for each class that is over, with its final assessment: the last one that was published. Assessed is who has points in it; passed is
-- who has the weighted points of all assessments that the course asks for, where an assessment without points counts as 0. Of several
-- points those of an appeal count, else those of moderation, else the mean of the markers.
create view centers_final_facts as
select k.code as class, c.slug as center, c.name as title, c.country, iso_639_3(u.language) as language, f.held_on, r.assessed, r.passed
from course_class k
join centers c on c.id = k.center_id
join center_course u on u.id = k.course_id
join lateral (
    select a.id, a.held_on from class_assessment a
    where a.class_id = k.id and a.published_at is not null
    order by a.held_on desc, a.position desc limit 1) f on true
cross join lateral (
    select count(*) as assessed, count(*) filter (where p.score >= u.min_score) as passed
    from (select g.enrolment_id, bool_or(g.assessment_id = f.id) as finally,
                 round(100 * sum(g.points * g.weight / g.max_points)
                       / (select sum(w.weight) from class_assessment w where w.class_id = k.id), 1) as score
          from (select a.id as assessment_id, a.weight, a.max_points, m.enrolment_id,
                       coalesce(max(m.points) filter (where m.marker = 4), max(m.points) filter (where m.marker = 3),
                                round(avg(m.points), 2)) as points
                from class_assessment a
                join lateral (
                    select distinct on (e.enrolment_id, e.marker) e.enrolment_id, e.marker, e.points
                    from assessment_mark e where e.assessment_id = a.id
                    order by e.enrolment_id, e.marker, e.entered_at desc, e.id desc) m on true
                where a.class_id = k.id
                group by a.id, a.weight, a.max_points, m.enrolment_id) g
          group by g.enrolment_id) p
    where p.finally) r
where k.state in ('FINISHED', 'RESULTS_APPROVED');

-- One row for each approved plan and currency: what was approved for its year, and what was spent of it. It is told only in sums over centers.
create view centers_budget_facts as
select c.slug as center, c.name as title, c.country, p.plan_year as year, l.currency, sum(l.amount) as approved, sum(e.spent) as spent
from center_plan p
join centers c on c.id = p.center_id
join center_budget_line l on l.plan_id = p.id
cross join lateral (select coalesce(sum(x.amount), 0) as spent from center_expense x where x.line_id = l.id) e
where p.state = 'APPROVED'
group by c.slug, c.name, c.country, p.plan_year, l.currency;

-- What the sides of a center gave, where it has a value, by day and currency. It is told only in sums over centers.
create view centers_contribution_facts as
select c.slug as center, c.name as title, c.country, g.giver, g.kind, g.currency, g.delivered_on, sum(g.amount) as amount
from center_contribution g
join centers c on c.id = g.center_id
where g.amount is not null and g.delivered_on is not null
group by c.slug, c.name, c.country, g.giver, g.kind, g.currency, g.delivered_on;

-- Certificates by class and day, while they are valid.
create view centers_certificate_facts as
select k.code as class, c.slug as center, c.name as title, c.country, iso_639_3(t.language) as language, d.issued_on, cast(d.ended_at as date) as ended_on,
       count(*) as certificates
from center_certificate t
join issued_document d on d.id = t.id
join course_class k on k.id = t.class_id
join centers c on c.id = t.center_id
group by k.code, c.slug, c.name, c.country, t.language, d.issued_on, cast(d.ended_at as date);

-- How often the certificates of a class were verified, by day.
create view centers_lookup_facts as
select k.code as class, c.slug as center, c.country, l.day as looked_up_on, sum(l.lookups) as lookups
from document_lookup l
join center_certificate t on t.id = l.document_id
join course_class k on k.id = t.class_id
join centers c on c.id = t.center_id
group by k.code, c.slug, c.country, l.day;

-- Why a center closes: each reason with its weight and its share of all weights. It is told only in sums over centers.
create view centers_closing_facts as
select c.slug as center, c.country, c.opened_on, c.closes_on, r.reason, r.weight,
       cast(r.weight as numeric) / sum(r.weight) over (partition by c.id) as share
from center_closing_reason r
join centers c on c.id = r.center_id
where c.opened_on is not null and c.closes_on is not null;
