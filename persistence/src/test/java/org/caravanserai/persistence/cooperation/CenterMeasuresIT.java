package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.closing.Survival;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.HalfYear;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What language centers do, by the engine, against a second computation: plain SQL over the numbers that the rows were generated from, without
 * the views.
 */
class CenterMeasuresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FROM = LocalDate.of(2025, 11, 27);
    private static final List<String> COUNTRIES = List.of("KI");

    /** Twelve centers; the even ones have a partner, every third has closed after as many years as its number. */
    private static final String CENTERS = """
        with host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'measures-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'KI', 'VERIFIED', now()),
                   (gen_random_uuid(), 'measures-partner', '{"en": "Partner"}', 'partner', 'UNIVERSITY', 'CN', 'VERIFIED', now())
            returning id, slug
        )
        insert into centers (id, slug, state, kind, name, about, host_id, partner_id, country, city, time_zone, weekend, languages, created_at, version,
            approval_number, opened_on, closes_on)
        select gen_random_uuid(), 'measures-' || n, case when n % 3 = 0 then 'CLOSED' else 'OPERATING' end, 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}',
               h.id, case when n % 2 = 0 then p.id end, 'KI', 'City', 'UTC', '{}', '{gil}', now(), 1, 'MEASURES-' || n, date '2012-11-26',
               case when n % 3 = 0 then date '2012-11-26' + n * 365 + 100 end
        from generate_series(1, 12) n, host h, host p where h.slug = 'measures-host' and p.slug = 'measures-partner'
        """;

    /** Six classes a center, one in each half-year from 2024; the sixth was cancelled. Class k of center n has 5 + n + k learners. */
    private static final String CLASSES = """
        with center as (
            select id, slug, cast(substr(slug, 10) as int) as n from centers where slug like 'measures-%'
        ), term as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), c.id, 'MT-' || c.n || '-' || k, '{"en": "T"}', cast(date '2024-02-01' + (k - 1) * interval '6 months' as date),
                   cast(date '2024-05-31' + (k - 1) * interval '6 months' as date), 1
            from center c cross join generate_series(1, 6) k returning id, center_id, code
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, entry_level, exit_level,
                hours, min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), c.id, 'MC-' || c.n || '-' || k, 1, true, '{"en": "C"}', '{}', 'gil', 'CEFR', '2020',
                   (array[null, 'A1', 'A2', 'B1', 'B1', 'B2'])[k], (array['A1', 'A2', 'B1', 'B2', 'B2', 'C1'])[k], 40 + 10 * k, 0, 0, '[]', now(), 1
            from center c cross join generate_series(1, 6) k returning id, center_id, code
        )
        insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
            created_at, version)
        select gen_random_uuid(), 'MK-' || substr(t.code, 4), t.center_id, t.id, u.id, '{}',
               case when t.code like '%-6' then 'CANCELLED' when t.code like '%-5' then 'RUNNING' else 'RESULTS_APPROVED' end, 'ON_SITE', 1, 30,
               date '2024-01-01', false, 'UTC', now(), 1
        from term t join course u on substr(u.code, 4) = substr(t.code, 4)
        """;

    private static final String LEARNERS = """
        with class as (
            select id, code, cast(split_part(code, '-', 2) as int) as n, cast(split_part(code, '-', 3) as int) as k from course_class where code like 'MK-%'
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from class returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, ended_at, reason, version)
            select gen_random_uuid(), 'M' || c.code || '-' || m, c.id, cast(md5(c.n || '/' || m) as uuid), 'L', false,
                   case when c.k = 5 then 'ENROLLED' when m % 5 = 0 then 'DROPPED' when m % 4 = 0 then 'NOT_COMPLETED' else 'COMPLETED' end, m, now(), now(),
                   case when c.k <> 5 and m % 5 = 0 then now() end, case when c.k <> 5 and m % 5 = 0 then 'left' end, 1
            from class c join seats s on s.class_id = c.id cross join lateral generate_series(1, 5 + c.n + c.k) m where c.k < 6
            returning id
        )
        select count(*) from learner
        """;

    /** Each class but the last two has two sessions of an hour and a half; learner m was there unless m divides by 3, and excused if by 9. */
    private static final String MARKS = """
        with session as (
            insert into class_session (id, class_id, number, starts_at, ends_at, state, version)
            select gen_random_uuid(), k.id, s, t.first_day + s * interval '1 day', t.first_day + s * interval '1 day' + interval '90 minutes', 'HELD', 1
            from course_class k join center_term t on t.id = k.term_id cross join generate_series(1, 2) s where k.code like 'MK-%' and k.state <> 'CANCELLED'
            returning id, class_id, starts_at
        )
        insert into attendance_mark (id, session_id, enrolment_id, mark, marked_at, source, recorded_at)
        select gen_random_uuid(), s.id, e.id, case when e.number % 9 = 0 then 'EXCUSED' when e.number % 3 = 0 then 'ABSENT' when e.number % 2 = 0 then 'LATE'
               else 'PRESENT' end, s.starts_at, 'TEACHER', s.starts_at
        from session s join enrolment e on e.class_id = s.class_id
        """;

    /** Who completed has a certificate of the exit level on the last day of the term. */
    private static final String CERTIFICATES = """
        with given as (
            select e.id as enrolment, k.id as class, k.center_id, u.language, u.scheme, u.scheme_version, u.exit_level, u.hours, t.first_day, t.last_day, e.code as number, c.host_id,
                   row_number() over (order by e.code) as sequence
            from enrolment e join course_class k on k.id = e.class_id join center_course u on u.id = k.course_id join center_term t on t.id = k.term_id
            join centers c on c.id = k.center_id
            where k.code like 'MK-%' and e.state = 'COMPLETED'
        ), document as (
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language, holder_name, holder_masked,
                holder_code, issued_at, issued_on, sha256, state, version)
            select gen_random_uuid(), 'MEASURES', enrolment, host_id, 2026, sequence, number, upper(substr(md5(number), 1, 16)), '[]', 'en', 'H', 'H', 'H',
                   last_day, last_day, repeat('a', 64), 'ISSUED', 1
            from given returning id, subject_id
        )
        insert into center_certificate (id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, first_day, last_day,
            course_title, center_name, credential)
        select d.id, g.enrolment, g.center_id, g.class, g.language, g.scheme, g.scheme_version, g.exit_level, g.hours, g.first_day, g.last_day, '{}', '{}', 'C'
        from given g join document d on d.subject_id = g.enrolment
        """;

    /** Plans of 2022 to 2025: report of year y of center n was frozen n − y % 4 days after it was due; center 12 has none. */
    private static final String PLANS = """
        with plan as (
            insert into center_plan (id, center_id, plan_year, state, revision, approved_revision, targets, activities, next_line, submitted_at, version)
            select gen_random_uuid(), c.id, y, 'APPROVED', 1, 1, '{}', '{}', 2, now(), 1
            from centers c cross join generate_series(2022, 2025) y where c.slug like 'measures-%' returning id, center_id, plan_year
        ), numbered as (
            select p.*, cast(substr(c.slug, 10) as int) as n, c.host_id from plan p join centers c on c.id = p.center_id
        ), document as (
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language, holder_name, holder_masked,
                holder_code, issued_at, issued_on, sha256, state, version)
            select gen_random_uuid(), 'MEASURED', id, host_id, plan_year, n, 'R' || n || '-' || plan_year, upper(substr(md5(n || '/' || plan_year), 1, 16)), '[]',
                   'en', 'H', 'H', 'H', now(), date '2026-01-01', repeat('a', 64), 'ISSUED', 1
            from numbered where n < 12 returning id, subject_id
        ), report as (
            insert into center_report (id, center_id, report_year, number, content, document_id, frozen_at)
            select gen_random_uuid(), p.center_id, p.plan_year, 1, '{}', d.id, make_date(p.plan_year + 1, 3, 1) - 1 + (p.n - p.plan_year % 4) + time '12:00'
            from numbered p join document d on d.subject_id = p.id returning center_id
        ), line as (
            insert into center_budget_line (id, plan_id, code, kind, side, title, amount, currency)
            select gen_random_uuid(), id, 'b1', 'TEACHING', 'HOST', 'T', 1000, case when n % 4 = 0 then 'CNY' else 'AUD' end from numbered where plan_year = 2025
            returning id, plan_id, currency
        )
        insert into center_expense (id, line_id, spent_on, amount, currency, document_number, recorded_at, version)
        select gen_random_uuid(), l.id, date '2025-10-01' + x * 60, 100 * p.n + x, l.currency, 'D', now(), 1
        from line l join numbered p on p.id = l.plan_id cross join generate_series(0, 2) x
        """;

    private static final String POSTS = """
        insert into center_post (id, center_id, kind, side, person_name, starts_on, ends_on, version)
        select gen_random_uuid(), c.id, 'DIRECTOR', s.side, 'P', date '2020-01-01',
               case when cast(substr(c.slug, 10) as int) % s.d = 0 then date '2026-11-25' end, 1
        from centers c cross join (values ('HOST', 5), ('PARTNER', 4)) s (side, d)
        where c.slug like 'measures-%' and (s.side = 'HOST' or c.partner_id is not null)
        """;

    /** Teachers, administrators and seats on the board: some held on the day, some until the day before, some from the day after. */
    private static final String STAFF_POSTS = """
        insert into center_post (id, center_id, kind, side, person_name, starts_on, ends_on, version)
        select gen_random_uuid(), c.id, p.kind, p.side, 'P', p.starts_on, p.ends_on, 1
        from (select id, cast(substr(slug, 10) as int) as n from centers where slug like 'measures-%') c
        cross join lateral (
            select 'TEACHER' as kind, 'HOST' as side, date '2020-01-01' as starts_on, cast(null as date) as ends_on from generate_series(1, 6)
            union all select 'TEACHER', 'HOST', date '2020-01-01', date '2026-11-25' from generate_series(1, 3)
            union all select 'TEACHER', 'HOST', date '2026-11-27', null from generate_series(1, 2)
            union all select 'TEACHER', 'PARTNER', date '2020-01-01', date '2026-11-26' from generate_series(1, c.n % 3)
            union all select 'ADMINISTRATOR', 'HOST', date '2020-01-01', null
            from generate_series(1, case when c.n % 4 = 0 then 2 when c.n % 2 = 1 then 1 else 0 end)
            union all select 'BOARD_MEMBER', 'HOST', date '2020-01-01', null from generate_series(1, c.n)) p
        """;

    /**
     * Numbers that change before, on and after the day. Center 7 plans nothing; center 1 plans its director later, center 2 plans none any more.
     */
    private static final String PLANNED_POSTS = """
        insert into center_planned_post (id, center_id, kind, side, number, starts_on, ends_on, version)
        select gen_random_uuid(), c.id, p.kind, p.side, p.number, p.starts_on, p.ends_on, 1
        from (select id, cast(substr(slug, 10) as int) as n from centers where slug like 'measures-%') c
        cross join lateral (values
            ('TEACHER', 'HOST', c.n, date '2020-01-01', date '2026-08-31', c.n <> 7),
            ('TEACHER', 'HOST', c.n + 2, date '2026-09-01', date '2026-11-26', c.n <> 7),
            ('TEACHER', 'HOST', 7, date '2026-11-27', null, c.n <> 7),
            ('TEACHER', 'PARTNER', 2, date '2020-01-01', null, c.n % 2 = 0),
            ('ADMINISTRATOR', 'HOST', 2, date '2020-01-01', date '2026-11-25', c.n % 2 = 1 and c.n <> 7),
            ('ADMINISTRATOR', 'HOST', 1, date '2026-11-26', null, c.n % 2 = 0),
            ('DIRECTOR', 'HOST', 1, date '2026-12-01', null, c.n = 1),
            ('DIRECTOR', 'HOST', 1, date '2020-01-01', date '2026-10-31', c.n = 2),
            ('DIRECTOR', 'PARTNER', 1, date '2020-01-01', null, c.n = 4)) p (kind, side, number, starts_on, ends_on, planned)
        where p.planned
        """;

    /** Of six teachers of the host at most n + 2 count, of one to two teachers of the partner all, of two administrators one. */
    private static final String FILLED = """
        ((n <> 2 and n % 5 <> 0)::int + (n % 2 = 0 and n % 4 <> 0)::int + case when n = 7 then 0 else least(n + 2, 6) end
         + case when n % 2 = 0 then n % 3 + (n % 4 = 0)::int else 0 end)\
        """;

    private static final String PLANNED = """
        ((n <> 2)::int + (n % 2 = 0)::int + case when n = 7 then 0 else n + 2 end + case when n % 2 = 0 then 3 else 0 end)\
        """;

    private static final String AGREEMENTS = """
        with agreement as (
            insert into center_agreement (id, center_id, period, starts_on, ends_on, notice_months, texts, hash, partner_id, filed_at, version)
            select gen_random_uuid(), c.id, p, date '2020-01-01', case p when 1 then date '2026-06-30' when 2 then date '2027-01-31' end, 3, '{"en": "T"}',
                   repeat('a', 64), c.partner_id, timestamptz '2026-01-01', 1
            from centers c cross join generate_series(1, 2) p where c.slug like 'measures-%' and (p = 1 or cast(substr(c.slug, 10) as int) % 5 <> 0)
            returning id, center_id, period, partner_id
        )
        insert into center_agreement_signature (agreement_id, side, account_id, signed_by, signed_at)
        select a.id, s.side, gen_random_uuid(), 'P', case when a.period = 1 then timestamptz '2020-01-01'
               else timestamptz '2026-06-30 12:00+00' + (cast(substr(c.slug, 10) as int) - 6) * interval '1 day' end
        from agreement a join centers c on c.id = a.center_id cross join (values ('HOST'), ('PARTNER')) s (side)
        where s.side = 'HOST' or a.partner_id is not null
        """;

    /** How often each certificate of center n was verified: before the period, on its first day, on the day, and after it. */
    private static final String LOOKUPS = """
        insert into document_lookup (document_id, day, lookups)
        select t.id, y.day, coalesce(y.lookups, cast(substr(c.slug, 10) as int))
        from center_certificate t join centers c on c.id = t.center_id
        cross join (values (date '2025-11-26', 2), (date '2025-11-27', null), (date '2026-11-26', 1), (date '2026-11-27', 5)) y (day, lookups)
        where c.slug like 'measures-%'
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    private long count(String statement) {
        return inTransaction(() -> wired(new Sql()).count(statement));
    }

    private BigDecimal number(String statement) {
        return inTransaction(() ->
                wired(new Sql()).first(statement, row -> row.decimal("value")).orElseThrow());
    }

    @BeforeEach
    void generate() {
        if (count("select count(*) from centers where slug like 'measures-%'") == 0) {
            update(CENTERS);
            update(CLASSES);
            count(LEARNERS);
            update(MARKS);
            update(CERTIFICATES);
            update(LOOKUPS);
            update(PLANS);
            update(POSTS);
            update(STAFF_POSTS);
            update(PLANNED_POSTS);
            update(AGREEMENTS);
        }
    }

    private List<WorkRatio> ratios(String code) {
        return inTransaction(() -> repository(SqlWorkFacts.class).ratios(code, COUNTRIES, FROM, DAY, LevelTable.USUAL));
    }

    private List<CenterTeaching> centers() {
        return inTransaction(() -> repository(SqlTeachingFacts.class).centers(COUNTRIES, FROM, DAY));
    }

    private static int n(String slug) {
        return Integer.parseInt(slug.substring("measures-".length()));
    }

    /** From 27 November 2025 classes 4 (autumn of 2025, until 30 November), 5 and 6 (2026) are in the period; 6 was cancelled. */
    @Test
    void centersTheirPlacesAndTheirCompletionAreThoseOfPlainSql() {
        var centers = centers();
        assertThat(centers).hasSize(12);
        assertThat(centers.stream().filter(center -> center.isOpenOn(DAY)).count())
                .isEqualTo(count("select count(*) from generate_series(1, 12) n where n % 3 <> 0 or n * 365 + 100 >="
                        + " date '2026-11-26' - date '2012-11-26'"));
        for (var center : centers) {
            int n = n(center.center());
            assertThat(center.offered()).isEqualTo(3);
            assertThat(center.confirmed()).isEqualTo(2);
            assertThat(center.places()).isEqualTo(60);
            assertThat(center.learners()).as("4: without those who dropped out").isEqualTo(count("""
                select (select count(*) from generate_series(1, 5 + %1$d + 4) m where m %% 5 <> 0) + 5 + %1$d + 5
                """.formatted(n)));
            assertThat(center.completed()).isEqualTo(count("""
                select count(*) from generate_series(1, 5 + %d + 4) m where m %% 5 <> 0 and m %% 4 <> 0
                """.formatted(n)));
            assertThat(center.ended()).isEqualTo(5 + n + 4);
            assertThat(center.attended()).as("class 5 in February 2026").isEqualTo(count("""
                select 2 * count(*) from generate_series(1, 5 + %d + 5) m where m %% 3 <> 0
                """.formatted(n)));
            assertThat(center.marked()).isEqualTo(count("""
                select 2 * count(*) from generate_series(1, 5 + %d + 5) m where m %% 9 <> 0
                """.formatted(n)));
        }
    }

    @Test
    void levelsGainedAreThoseOfPlainSql() {
        var gained = ratios("GAIN");
        assertThat(gained).hasSize(12).allSatisfy(ratio -> {
            assertThat(ratio.n()).isEqualTo(count("""
                select count(*) from generate_series(1, 5 + %d + 4) m where m %% 5 <> 0 and m %% 4 <> 0
                """.formatted(n(ratio.reference()))));
            assertThat(ratio.part())
                    .as("from B1 to B2 in class 4")
                    .isEqualByComparingTo(BigDecimal.valueOf(100 * ratio.n()));
            assertThat(ratio.whole()).isEqualByComparingTo(BigDecimal.valueOf(80 * ratio.n()));
        });
    }

    /** A learner who completed all of classes 1 to 4 needed 50, 60, 70 and 80 hours; who did not complete the first one began later. */
    @Test
    void hoursToB2AreThoseOfPlainSql() {
        var hours = inTransaction(() -> repository(SqlMeasuredFacts.class)
                        .measured("H2B2", COUNTRIES, DAY.minusYears(5), DAY, LevelTable.USUAL))
                .stream()
                .filter(each -> each.key().equals("gil"))
                .map(MeasuredDuration::value)
                .toList();
        assertThat((long) hours.size()).isEqualTo(count("""
            select count(*) from generate_series(1, 12) n cross join lateral generate_series(1, 6 + n) m where m % 5 <> 0 and m % 4 <> 0
            """));
        assertThat(Distribution.median(hours).orElseThrow())
                .isEqualByComparingTo(number("select cast(50 + 60 + 70 + 80 as numeric) as value"));
    }

    @Test
    void levelsAndProgressAreThoseOfPlainSql() {
        var levels = inTransaction(() -> repository(SqlLevelFacts.class).levels(DAY, LevelTable.USUAL)).stream()
                .filter(count -> count.language().equals("gil"))
                .toList();
        assertThat(levels).singleElement().satisfies(count -> {
            assertThat(count.level())
                    .as("who completes one completes all later ones")
                    .isEqualTo("B2");
            assertThat(count.people()).isEqualTo(count("""
                select count(*) from generate_series(1, 12) n cross join lateral generate_series(1, 9 + n) m where m % 5 <> 0 and m % 4 <> 0
                """));
        });
        var then =
                inTransaction(() -> repository(SqlLevelFacts.class).levels(LocalDate.of(2025, 6, 1), LevelTable.USUAL))
                        .stream()
                        .filter(count -> count.language().equals("gil"))
                        .toList();
        assertThat(then).singleElement().satisfies(count -> assertThat(count.level())
                .isEqualTo("B1"));
        var progress = inTransaction(() -> repository(SqlLevelFacts.class)
                        .progress(DAY.minusMonths(24).plusDays(1), DAY.minusMonths(12), LevelTable.USUAL))
                .stream()
                .filter(each -> each.language().equals("gil"))
                .toList();
        assertThat(progress)
                .as("class 2 ended in November 2024, 3 in May 2025")
                .hasSize(2)
                .allSatisfy(each -> {
                    int k = each.level().equals("A2") ? 2 : 3;
                    assertThat(each.reached()).isEqualTo(count("""
                        select count(*) from generate_series(1, 12) n cross join lateral generate_series(1, 5 + n + %d) m where m %% 5 <> 0 and m %% 4 <> 0
                        """.formatted(k)));
                    assertThat(each.higher()).isEqualTo(each.reached());
                });
        var halves = inTransaction(() ->
                        repository(SqlLevelFacts.class).halfYears(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 30)))
                .stream()
                .filter(half -> half.language().equals("gil"))
                .toList();
        assertThat(halves).hasSize(5);
        assertThat(Distribution.variation(halves.stream()
                                .map(HalfYear::learners)
                                .map(BigDecimal::valueOf)
                                .toList())
                        .orElseThrow())
                .isEqualByComparingTo(number("""
                    select round(stddev_pop(learners) / avg(learners), 4) as value
                    from (select k, sum((select count(*) from generate_series(1, 5 + n + k) m where k = 5 or m % 5 <> 0)) as learners
                          from generate_series(1, 12) n cross join generate_series(1, 5) k group by k) x
                    """));
    }

    @Test
    void costReportsPostsAndTermsAreThoseOfPlainSql() {
        assertThat(ratios("COST")).hasSize(2).allSatisfy(ratio -> {
            var fourth = ratio.reference().equals("CNY") ? "n % 4 = 0" : "n % 4 <> 0";
            assertThat(ratio.part())
                    .as("the two later expenses")
                    .isEqualByComparingTo(number(
                            "select cast(sum(100 * n + 1 + 100 * n + 2) as numeric) as value from generate_series(1,"
                                    + " 12) n where "
                                    + fourth));
            assertThat(ratio.whole())
                    .as("class 5")
                    .isEqualByComparingTo(
                            number("select 1.5 * 2 * count(*) as value from generate_series(1, 12) n cross join lateral"
                                    + " generate_series(1, 10 + n) m where m % 3 <> 0 and "
                                    + fourth));
        });
        var reports = inTransaction(() ->
                repository(SqlWorkFacts.class).ratios("RPT", COUNTRIES, DAY.minusMonths(36), DAY, LevelTable.USUAL));
        assertThat(reports).hasSize(12).allSatisfy(ratio -> {
            assertThat(ratio.whole()).as("due in February 2024, 2025, 2026").isEqualByComparingTo("3");
            assertThat(ratio.part())
                    .isEqualByComparingTo(number(
                            "select cast(count(*) as numeric) as value from generate_series(2023, 2025) y where %1$d < 12 and %1$d - y %% 4 <= 0"
                                    .formatted(n(ratio.reference()))));
        });
        var staff = ratios("STAFF");
        assertThat(staff).hasSize((int) count("select count(*) from generate_series(1, 12) n where n % 3 <> 0"));
        assertThat(staff).allSatisfy(ratio -> {
            assertThat(ratio.part()).isEqualByComparingTo(number(of(FILLED, ratio.reference())));
            assertThat(ratio.whole()).isEqualByComparingTo(number(of(PLANNED, ratio.reference())));
        });
        var renewed = ratios("RENEW");
        assertThat(renewed).hasSize(12);
        assertThat(renewed.stream().map(WorkRatio::part).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        number("select cast(count(*) as numeric) as value from generate_series(1, 12) n where n % 5"
                                + " <> 0 and n <= 6"));
        assertThat(inTransaction(() -> repository(SqlRenewalFacts.class).ending(COUNTRIES, DAY, 180)))
                .as("the second term ends in January 2027, of those that are open")
                .hasSize((int) count("select count(*) from generate_series(1, 12) n where n % 5 <> 0 and n % 3 <> 0"))
                .allSatisfy(term -> assertThat(term.isAtRisk(DAY, 30)).isTrue());
    }

    private static String of(String value, String center) {
        return "select cast(" + value + " as numeric) as value from (values (" + n(center) + ")) center (n)";
    }

    @Test
    void centersSurviveAsByPlainSql() {
        var curve = Survival.curve(
                centers().stream()
                        .map(center -> new Survival.Life(center.openedOn(), center.closesOn()))
                        .toList(),
                DAY);
        assertThat(curve).hasSize(14);
        for (var year : curve) {
            assertThat(year.share())
                    .as("of twelve that opened together, year " + year.years())
                    .isEqualByComparingTo(number("""
                        select round(1 - count(*) / 12.0, 4) as value from generate_series(1, 12) n where n %% 3 = 0 and n * 365 + 100 <= 365.25 * %d
                        """.formatted(year.years())));
        }
    }

    /** The answers of the use case about classes, certificates and closed years, once more by plain SQL over what each center was made from. */
    @Test
    void theAnswersOnCentersAreThoseOfPlainSql() {
        var asked = about("MEASURES-IT", DAY, "KI");
        agreeOnSome("CENTERS", asked, """
            select 'KI' as key, cast(count(*) as numeric) as value from generate_series(1, 12) n
            where n % 3 <> 0 or date '2012-11-26' + n * 365 + 100 >= date '2026-11-26'
            """);
        agreeOnSome("FILL", asked, each("""
            ((select count(*) from generate_series(1, 9 + n) m where m % 5 <> 0) + 10 + n)::numeric / 60\
            """));
        agreeOnSome("GO", asked, each("2.0 / 3"));
        agreeOnSome("ATT", asked, each("""
            (select count(*) filter (where m % 3 <> 0)::numeric / count(*) filter (where m % 9 <> 0) from generate_series(1, 10 + n) m)\
            """));
        agreeOnSome("COMPL", asked, each("""
            (select count(*) filter (where m % 5 <> 0 and m % 4 <> 0)::numeric / count(*) from generate_series(1, 9 + n) m)\
            """));
        agreeOnSome("GAIN", asked, each("100 * 1 / 80.0"));
        agreeOnSome("CERT", asked, each("100.0 * (n + 1)"));
        agreeOnSome("RPT", asked, each("""
            (select count(*) filter (where n < 12 and n - y % 4 <= 0)::numeric / 3 from generate_series(2023, 2025) y)\
            """));
        agreeOnSome("STAFF", asked, each(FILLED + "::numeric / " + PLANNED) + " where n % 3 <> 0");
        agreeOnSome(
                "STAFF",
                about("MEASURES-IT", LocalDate.of(2026, 8, 31), "KI"),
                each("""
                    (1 + (n % 2 = 0)::int + case when n = 7 then 0 else least(n, 9) end
                     + case when n % 2 = 0 then n % 3 when n = 7 then 0 else 1 end)::numeric
                    / (1 + (n % 2 = 0)::int + case when n = 7 then 0 else n end + case when n = 7 then 0 else 2 end)\
                    """) + " where" + " n % 3" + " <> 0");
        assertThat(only("RENEW", asked).value()).isEqualByComparingTo(number("""
            select round(count(*) filter (where n % 5 <> 0 and n <= 6)::numeric / count(*), 4) as value from generate_series(1, 12) n
            """));
    }

    private static String each(String value) {
        return "select 'measures-' || n as key, round(" + value + ", 4) as value from generate_series(1, 12) n";
    }

    /** Three of the centers have money of another currency: so few are withheld. */
    @Test
    void costAndBudgetsOfTheEngineAreThoseOfPlainSql() {
        var asked = about("MEASURES-IT", DAY, "KI");
        agreeOnSome("COST", asked, """
            select 'AUD' as key, round(cast(sum(200 * n + 3) as numeric) / sum(3 * (select count(*) from generate_series(1, 10 + n) m where m % 3 <> 0)), 4) as value
            from generate_series(1, 12) n where n % 4 <> 0
            """);
        agreeOnSome("BEXE", asked, """
            select 'AUD' as key, round(cast(sum(300 * n + 3) as numeric) / sum(1000), 4) as value from generate_series(1, 12) n where n % 4 <> 0
            """);
        for (var code : List.of("COST", "BEXE")) {
            assertThat(computed(code, asked).values())
                    .filteredOn(IndicatorValue::withheld)
                    .extracting(IndicatorValue::key)
                    .containsExactly("CNY");
        }
    }

    /** No figure is about a center whose host no authority has verified, nor about who learned there. */
    @Test
    void centersOfUnverifiedHostsDoNotCount() {
        var asked = about("MEASURES-IT", LocalDate.of(2026, 11, 26), "KI");
        var codes = List.of("FILL", "GO", "ATT", "COMPL", "GAIN", "CERT", "RPT", "STAFF", "LIFE");
        assertThat(only("CENTERS", asked).value()).isPositive();
        assertThat(engine("TAUGHT", asked)).containsKey("gil");
        host("REFUSED");
        try {
            assertThat(only("CENTERS", asked).value()).isZero();
            assertThat(codes)
                    .allSatisfy(code -> assertThat(engine(code, asked)).as(code).isEmpty());
            assertThat(engine("TAUGHT", asked)).doesNotContainKey("gil");
        } finally {
            host("VERIFIED");
        }
    }

    private void host(String state) {
        inTransaction(
                () -> wired(new Sql()).update("update organization set state = ? where slug = 'measures-host'", state));
    }
}
