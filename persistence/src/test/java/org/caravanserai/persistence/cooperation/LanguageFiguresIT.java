package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Learners, levels, progress, replacement and steadiness of official languages, by the engine, against a second computation: plain SQL over the plan
 * that the rows were generated from. Classes and levels begin and end on and beside the days that are asked about.
 */
class LanguageFiguresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /** Five languages with classes k, how many learn in each, and who teaches: one, two, nobody who is named, another one than before, one. */
    private static final String PLAN = """
        tongue (l, code, language, people) as (
            values (1, 'lo', 'lao', 4), (2, 'et', 'est', 60), (3, 'sl', 'slv', 48), (4, 'mn', 'mon', 24), (5, 'lv', 'lav', 10)
        ), term (k, first_day, last_day) as (
            values (1, date '2023-12-31', date '2024-04-30'), (2, '2024-01-01', '2024-04-30'), (3, '2024-07-01', '2024-11-30'), (4, '2025-01-31', '2025-11-26'),
                (5, '2025-06-30', '2025-11-27'), (6, '2026-06-30', '2026-10-31'), (7, '2026-07-01', '2026-11-25'), (8, '2026-11-27', '2027-02-28'),
                (9, '2026-11-26', '2027-02-28'), (10, '2026-01-10', '2026-05-31')
        ), class as (
            select l, code, language, k, first_day, last_day, k <> 10 as held,
                   case when l = 1 then case k when 9 then 3 else 0 end when l = 2 and k in (2, 3) then 0 else 1 + (l * 4 + k * l) % 7 end as learners,
                   case l when 2 then 1 when 3 then k % 2 when 4 then null when 5 then case when last_day < date '2025-11-27' then 1 else 2 end else 1 end as teacher
            from tongue, term)
        """;

    private static final String CLASSES = "with " + PLAN + """
        , host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'supply-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'SI', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on)
            select gen_random_uuid(), 'supply-center', 'OPERATING', 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}', id, 'SI', 'City', 'UTC', '{}', '{slv}',
                   now(), 1, 'SUPPLY', date '2015-01-01' from host returning id
        ), made as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), c.id, 'SUPPLY-' || k, cast('{"en": "T"}' as jsonb), first_day, last_day, 1 from center c cross join term
            union all select gen_random_uuid(), id, 'SUPPLY-OLD', '{"en": "T"}', date '2019-01-01', date '2019-12-31', 1 from center
            returning id, center_id, code
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, exit_level, hours,
                min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), id, 'SUPPLY-' || l, 1, true, '{"en": "C"}', '{}', language, 'CEFR', '2020', 'A1', 60, 0, 60, '[]', now(), 1
            from center cross join tongue returning id, code
        ), held as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                teacher_id, created_at, version)
            select gen_random_uuid(), 'SUPPLY-' || l || '-' || k, t.center_id, t.id, u.id, '{}', case when c.held then 'FINISHED' else 'CANCELLED' end, 'ON_SITE',
                   1, 30, date '2019-01-01', false, 'UTC', case when teacher is not null then cast(md5('supply ' || l || '/' || teacher) as uuid) end, now(), 1
            from class c join made t on t.code = 'SUPPLY-' || c.k join course u on u.code = 'SUPPLY-' || c.l returning id, code
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from held returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, ended_at, reason, version)
            select gen_random_uuid(), h.code || '-' || m, h.id, cast(md5(h.code || '/' || m) as uuid), 'L', false,
                   case when m > c.learners then 'DROPPED' else 'COMPLETED' end, m, now(), now(), case when m > c.learners then now() end,
                   case when m > c.learners then 'left' end, 1
            from held h join seats s on s.class_id = h.id join class c on h.code = 'SUPPLY-' || c.l || '-' || c.k
            cross join lateral generate_series(1, c.learners + 2) m where c.learners > 0
            returning id
        )
        select count(*) from learner
        """;

    /** The certificates of person p, by the remainder of p by 12: the level, since when, until when; each thirteenth of the ninth was revoked on the day. */
    private static final String GIVEN = """
        given as (
            select t.l, t.code, t.language, p, x.level, x.since, x.until_date, p > 48 and p % 12 = 8 as revoked,
                   case when p > 48 and p % 12 = 8 then date '2026-11-25' else x.until_date end as last_day,
                   case x.level when 'A2' then 100 + t.l when 'B1' then 60 when 'B2' then 80 else 90 end as hours
            from tongue t cross join lateral generate_series(1, t.people) p
            join (values (0, 'A2', date '2024-11-26', cast(null as date)), (0, 'B1', '2025-06-01', null), (1, 'A2', '2024-11-27', null),
                         (1, 'B1', '2025-11-27', null), (2, 'A2', '2024-11-27', null), (2, 'B1', '2025-11-28', null), (3, 'A2', '2025-11-26', null),
                         (3, 'B2', '2026-11-26', null), (4, 'A2', '2025-11-27', null), (5, 'A2', '2025-03-01', null), (5, 'B1', '2025-03-01', null),
                         (6, 'B1', '2024-01-01', null), (6, 'A2', '2025-03-01', null), (7, 'B2', '2020-01-01', '2026-11-25'),
                         (8, 'B2', '2020-01-01', '2026-11-26'), (9, 'B2', '2025-11-26', null), (10, 'B2', '2025-11-27', null),
                         (11, 'B2', '2020-01-01', '2025-11-25'), (11, 'C1', '2026-01-01', null)) x (r, level, since, until_date) on x.r = p % 12)
        """;

    /** One class for each language and level; only those to B2 of the third language begin below A1, as all of those to A2 do. */
    private static final String CERTIFICATES = "with " + PLAN + ", " + GIVEN + """
        , place as (
            select distinct g.l, g.level, g.language, g.hours, c.id as center, c.host_id, t.id as term
            from given g join centers c on c.slug = 'supply-center' join center_term t on t.center_id = c.id and t.code = 'SUPPLY-OLD'
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, entry_level, exit_level,
                hours, min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), center, 'SUPPLY-' || l || level, 1, true, '{"en": "C"}', '{}', language, 'CEFR', '2020',
                   case when level = 'A2' or level = 'B2' and l = 3 then null when level = 'B1' then 'A2' when level = 'B2' then 'B1' else 'B2' end, level, hours,
                   0, 60, '[]', now(), 1
            from place returning id, code
        ), level_class as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                created_at, version)
            select gen_random_uuid(), u.code, p.center, p.term, u.id, '{}', 'FINISHED', 'ON_SITE', 1, 90, date '2019-01-01', false, 'UTC', now(), 1
            from place p join course u on u.code = 'SUPPLY-' || p.l || p.level returning id, code
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 90 from level_class returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
            select gen_random_uuid(), k.code || '-' || g.p, k.id, cast(md5('supply ' || g.l || '/' || g.p) as uuid), 'L', false, 'COMPLETED', g.p, now(), now(), 1
            from given g join level_class k on k.code = 'SUPPLY-' || g.l || g.level join seats s on s.class_id = k.id returning id, code, class_id
        ), document as (
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language, holder_name, holder_masked,
                holder_code, issued_at, issued_on, valid_until, sha256, state, ended_at, end_reason, version)
            select gen_random_uuid(), 'SUPPLY', e.id, p.host_id, 2020, row_number() over (order by e.code), e.code, upper(substr(md5(e.code), 1, 16)), '[]', 'en',
                   'H', 'H', 'H', g.since, g.since, g.until_date, repeat('a', 64), case when g.revoked then 'REVOKED' else 'ISSUED' end,
                   case when g.revoked then timestamptz '2026-11-26 12:00Z' end, case when g.revoked then 'wrong' end, 1
            from given g join learner e on e.code = 'SUPPLY-' || g.l || g.level || '-' || g.p join place p on p.l = g.l and p.level = g.level
            returning id, subject_id
        ), certificate as (
            insert into center_certificate (id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, first_day, last_day,
                course_title, center_name, credential)
            select d.id, e.id, p.center, e.class_id, g.language, 'CEFR', '2020', g.level, g.hours, date '2019-01-01', date '2019-12-31', '{}', '{}', 'C'
            from given g join learner e on e.code = 'SUPPLY-' || g.l || g.level || '-' || g.p join document d on d.subject_id = e.id
            join place p on p.l = g.l and p.level = g.level returning id
        )
        select count(*) from certificate
        """;

    private static final String LEVELS = "with " + PLAN + ", " + GIVEN;

    /** Whether a person has B2 or more that is valid on a day. */
    private static final String ABLE = """
        exists (select from given b where b.l = g.l and b.p = g.p and b.level >= 'B2' and b.since <= %1$s and (b.last_day is null or b.last_day >= %1$s))
        """;

    private static final List<LocalDate> DAYS = List.of(
            DAY,
            DAY.minusDays(1),
            DAY.plusDays(1),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2025, 11, 27),
            LocalDate.of(2025, 11, 26));

    private long count(String statement) {
        return inTransaction(() -> wired(new Sql()).count(statement));
    }

    @BeforeEach
    void generate() {
        if (count("select count(*) from centers where slug = 'supply-center'") == 0) {
            count(CLASSES);
            count(CERTIFICATES);
        }
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("SUPPLY-IT", day, "LA", "EE", "SI", "MN", "LV");
    }

    /** One to four people are not told, that there is nobody is. */
    @Test
    void learnersAndTeachersAreThoseOfPlainSql() {
        for (var day : DAYS) {
            var year = "with " + PLAN + """
                , year as (
                    select t.code, coalesce(sum(c.learners), 0) as learners, count(c.k) as classes, count(distinct c.teacher) as teachers
                    from tongue t left join class c on c.l = t.l and c.held and c.first_day <= ?1::date and c.last_day > ?1::date - interval '12 months'
                    group by t.code)
                """;
            agreeOnSome(
                    "LEARN",
                    on(day),
                    year
                            + "select code as key, cast(learners as numeric) as value from year where learners = 0 or"
                            + " learners >= 5",
                    day);
            var solo = engine("SOLO", on(day));
            solo.keySet().retainAll(List.of("lo", "et", "sl", "mn", "lv"));
            assertThat(solo)
                    .as("SOLO on " + day)
                    .isEqualTo(bySql(
                            year
                                    + "select code as key, cast(teachers as numeric) as value from year where classes"
                                    + " > 0 and learners > 0 and teachers <= 1",
                            day))
                    .isNotEmpty();
        }
        assertThat(engine("LEARN", on(DAY))).doesNotContainKey("lo");
    }

    @Test
    void peopleByLevelAreThoseOfPlainSql() {
        for (var day : DAYS) {
            var best = LEVELS + """
                , best as (select l, code, p, max(level) as level from given g where since <= ?1::date and (last_day is null or last_day >= ?1::date) group by l, code, p)
                """;
            agreeOnSome("PIPE", on(day), best + """
                select code || ' ' || level as key, cast(count(*) as numeric) as value from best group by code, level having count(*) >= 5
                """, day);
            agreeOnSome("B2", on(day), best + """
                select t.code as key, cast(count(b.p) as numeric) as value from tongue t left join best b on b.l = t.l and b.level >= 'B2'
                group by t.code having count(b.p) = 0 or count(b.p) >= 5
                """, day);
        }
    }

    /** Who had a year for the next level, reached it within twelve months; who had a higher one already does not count. */
    @Test
    void progressToTheNextLevelIsThatOfPlainSql() {
        for (var day : DAYS) {
            agreeOnSome("PROG", on(day), LEVELS + """
                select g.code || ' ' || g.level as key,
                       round(count(*) filter (where exists (select from given h where h.l = g.l and h.p = g.p and h.level > g.level
                                                              and h.since <= g.since + interval '12 months'))::numeric / count(*), 4) as value
                from given g
                where g.since > ?1::date - interval '24 months' and g.since <= ?1::date - interval '12 months'
                  and not exists (select from given b where b.l = g.l and b.p = g.p and b.level > g.level and b.since <= g.since)
                group by g.code, g.level having count(*) >= 5
                """, day);
        }
    }

    @Test
    void newAndLostSpeakersAreThoseOfPlainSql() {
        for (var day : DAYS) {
            agree(
                    "REPL",
                    on(day),
                    LEVELS
                            + """
                            , person as (
                                select distinct g.code, g.l, g.p, %s as now, %s as before from given g
                            )
                            select code as key, round(count(*) filter (where now and not before)::numeric / count(*) filter (where before and not now), 4) as value
                            from person where now <> before group by code having count(*) >= 5 and count(*) filter (where before and not now) > 0
                            """.formatted(
                                            ABLE.formatted("?1::date"),
                                            ABLE.formatted("cast(?1::date - interval '12 months' as date)")),
                    day);
        }
        assertThat(engine("REPL", on(DAY)).get("et")).isEqualByComparingTo("2.5");
        assertThat(rows("REPL", on(DAY)))
                .filteredOn(row -> "mn".equals(row.cells().get("language")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells()).containsEntry("gained", 6L).containsEntry("lost", 2L));
    }

    /** Of the last five half-years that are over: one without learners counts, too. */
    @Test
    void theFluctuationOfEnrolmentIsThatOfPlainSql() {
        for (var day : List.of(DAY, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2027, 1, 1))) {
            agreeOnSome("STAB", on(day), "with " + PLAN + """
                , current as (
                    select make_date(extract(year from ?1::date)::int, case when extract(month from ?1::date) <= 6 then 1 else 7 end, 1) as begins
                ), half as (
                    select t.code, h, coalesce(sum(c.learners), 0) as learners
                    from tongue t cross join current u cross join generate_series(1, 5) h
                    left join class c on c.l = t.l and c.held and c.first_day >= u.begins - h * interval '6 months'
                        and c.first_day < u.begins - (h - 1) * interval '6 months'
                    group by t.code, h)
                select code as key, round(stddev_pop(learners) / avg(learners), 4) as value from half group by code having sum(learners) >= 5
                """, day);
        }
        assertThat(engine("STAB", on(DAY)).values())
                .allSatisfy(value -> assertThat(value).isPositive());
    }

    @Test
    void hoursToB2AreThoseOfPlainSql() {
        for (var day : List.of(DAY, DAY.minusDays(1), LocalDate.of(2025, 1, 1), LocalDate.of(2024, 12, 31))) {
            agree("H2B2", on(day), LEVELS + """
                , first as (
                    select l, code, p, min(since) as since from given where level >= 'B2' and since <= ?1::date group by l, code, p
                ), need as (
                    select f.l, f.code, f.p, sum(g.hours) as hours, bool_or(g.level = 'A2' or g.level = 'B2' and g.l = 3) as below
                    from first f join given g on g.l = f.l and g.p = f.p and g.since <= f.since
                    where f.since > ?1::date - interval '60 months' group by f.l, f.code, f.p)
                select code as key, cast(percentile_cont(0.5) within group (order by hours) as numeric) as value
                from need where below group by code having count(*) >= 5
                """, day);
        }
        assertThat(engine("H2B2", on(DAY))).containsOnlyKeys("et", "sl");
        assertThat(engine("H2B2", on(LocalDate.of(2024, 12, 31)))).isNotEmpty();
    }
}
