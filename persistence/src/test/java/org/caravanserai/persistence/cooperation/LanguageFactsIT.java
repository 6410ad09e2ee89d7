package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.language.LanguageCoverage;
import org.caravanserai.domain.cooperation.language.LanguageGap;
import org.caravanserai.domain.cooperation.language.LanguageLine;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which official languages are taught, spoken and missing, by the engine, against a second computation: plain SQL over the numbers that the
 * rows were generated from, without the views, the counting rule and the formulas in Java.
 */
class LanguageFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate YEAR = LocalDate.of(2025, 11, 27);
    private static final LocalDate TWO_YEARS = LocalDate.of(2024, 11, 27);
    private static final Set<String> COUNTRIES = Set.of("AM", "GE", "NP", "LK");

    /** The languages by their numbers i, written down by hand; how many of what belongs to a country is pairs, projects and persons. */
    private static final String PLAN = """
        plan as (
            select * from (values (1, 'hy', 'hye', 'AM'), (2, 'ka', 'kat', 'GE'), (3, 'ne', 'nep', 'NP'), (4, 'si', 'sin', 'LK'), (5, 'ta', 'tam', 'LK'))
                p (i, code, language, country)
        ), land as (
            select * from (values ('AM', 1, 0, 0), ('GE', 5, 2, 20), ('NP', 3, 1, 7), ('LK', 2, 4, 12)) l (country, pairs, projects, persons)
        )
        """;

    /** One organization more in each country than there are pairs: it has no agreement. */
    private static final String ORGANIZATIONS = "with " + PLAN + """
        insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
        select gen_random_uuid(), 'tongues-' || lower(country) || '-' || n, cast('{"en": "Partner"}' as jsonb), 'partner', 'UNIVERSITY', country, 'VERIFIED', now()
        from land cross join lateral generate_series(1, pairs + 1) n
        union all
        select gen_random_uuid(), 'tongues-home', cast('{"en": "Home"}' as jsonb), 'home', 'UNIVERSITY', 'CN', 'VERIFIED', now()
        """;

    private static final String AGREED = "with " + PLAN + """
        , agreement as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            select gen_random_uuid(), 'TONGUES-' || country || '-' || n, 'IN_FORCE', 1, 1, '2023/2024', '2027/2028', now(), 1
            from land cross join lateral generate_series(1, pairs) n returning id, code
        ), numbered as (
            select a.id, h.id as home, p.id as partner
            from agreement a join organization h on h.slug = 'tongues-home' join organization p on p.slug = lower(a.code)
        ), revision as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, 1, '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY"}]}', repeat('a', 64), home,
                   gen_random_uuid(), now(), 1 from numbered
        ), places as (
            insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
            select id, 'c1', '2025/2026', 100, 0, 100 from numbered
        )
        insert into agreement_party (agreement_id, position, organization_id)
        select id, 0, home from numbered union all select id, 1, partner from numbered
        """;

    /** Every third person comes, the others go; those with a number over the persons of the country did so three years ago. */
    private static final String NOMINATED = "with " + PLAN + """
        insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email, state,
            proposal_id, nominated_at, version)
        select gen_random_uuid(), 'T' || substr(md5(l.country || n), 1, 12), a.id, 'c1', '2025/2026', 'FIRST', case when n % 3 = 0 then p.id else h.id end,
               case when n % 3 = 0 then h.id else p.id end, 'P', concat_ws('-', 'tongues', lower(l.country), n) || '@example.org', 'ACCEPTED', gen_random_uuid(),
               now(), 1
        from land l join exchange_agreement a on a.code = 'TONGUES-' || l.country || '-1'
        join organization h on h.slug = 'tongues-home' join organization p on p.slug = lower(a.code)
        cross join lateral generate_series(1, l.persons + 2) n
        where l.persons > 0
        """;

    private static final String ARRIVED = "with " + PLAN + """
        insert into mobility (id, code, nomination_id, state, arrived_on, version)
        select gen_random_uuid(), 'M' || substr(n.code, 2), n.id, 'ARRIVED',
               case when cast(split_part(split_part(n.email, '@', 1), '-', 3) as int) <= l.persons then date '2025-10-01' else date '2023-10-01' end, 1
        from nomination n join land l on n.email like 'tongues-' || lower(l.country) || '-%'
        """;

    private static final String PROJECTS = "with " + PLAN + """
        , made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of, registered_at, version)
            select gen_random_uuid(), 'PROJECT', 'tongues-' || lower(country) || '-' || n, '{"en": "P"}', '{}', '{}', '{}', date '2025-01-01',
                   case when n > projects then date '2025-12-31' end, 'DAY', date '2026-11-26', now(), 1
            from land cross join lateral generate_series(1, projects + 1) n returning id, slug
        ), project as (
            insert into cooperation_project (id, state, purpose) select id, 'RUNNING', '{"en": "P"}' from made
        )
        insert into cooperation_party (entry_id, position, role, sector, country, name)
        select id, 0, 'PARTNER', 'GOVERNMENT', upper(split_part(slug, '-', 2)), '{}' from made
        """;

    /** Language i has 1 + i % 3 classes of i learners in the year, of one teacher where i is even; and one class of 30 two years before. */
    private static final String CLASSES = "with " + PLAN + """
        , host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'tongues-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'WS', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on)
            select gen_random_uuid(), 'tongues-center', 'OPERATING', 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}', h.id, 'WS', 'City', 'UTC', '{}',
                   '{hye}', now(), 1, 'TONGUES', date '2015-01-01' from host h returning id
        ), term as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), c.id, t.code, '{"en": "T"}', t.first_day, t.last_day, 1
            from center c cross join (values ('TT-OLD', date '2024-02-01', date '2024-05-31'), ('TT-NEW', date '2026-02-01', date '2026-05-31'))
                t (code, first_day, last_day)
            returning id, center_id, code
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, exit_level, hours,
                min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), c.id, 'TC-' || p.i, 1, true, '{"en": "C"}', '{}', p.language, 'CEFR', '2020', 'B2', 60, 0, 60, '[]', now(), 1
            from center c cross join plan p returning id, center_id, code
        ), class as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                teacher_id, created_at, version)
            select gen_random_uuid(), 'TK-' || p.i || '-' || k, t.center_id, t.id, u.id, '{}', 'FINISHED', 'ON_SITE', 1, 30, date '2024-01-01', false, 'UTC',
                   cast(md5(p.i || '/' || case when p.i % 2 = 0 then 1 else k end) as uuid), now(), 1
            from plan p cross join lateral generate_series(0, 1 + p.i % 3) k
            join term t on t.code = case when k = 0 then 'TT-OLD' else 'TT-NEW' end
            join course u on u.code = 'TC-' || p.i
            returning id, code
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from class returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
            select gen_random_uuid(), k.code || '-' || m, k.id, cast(md5(k.code || '/' || m) as uuid), 'L', false, 'COMPLETED', m, now(), now(), 1
            from class k join seats s on s.class_id = k.id
            cross join lateral generate_series(1, case when k.code like '%-0' then 30 else cast(split_part(k.code, '-', 2) as int) end) m
            returning id
        )
        select count(*) from learner
        """;

    /** Of the 30 of language i the first 3 i + 1 have B2, of which the very first has expired; 20 + i to 20 + 2 i have B1, the last one A2. */
    private static final String CERTIFICATES = """
        with given as (
            select e.id as enrolment, e.code as number, e.number as m, x.i, k.id as class, k.center_id, c.host_id, u.language,
                   case when e.number <= 3 * x.i + 1 then 'B2' when e.number between 20 + x.i and 20 + 2 * x.i then 'B1' when e.number = 30 then 'A2' end as level,
                   row_number() over (order by e.code) as sequence
            from enrolment e join course_class k on k.id = e.class_id join centers c on c.id = k.center_id join center_course u on u.id = k.course_id
            cross join lateral (select cast(split_part(k.code, '-', 2) as int) as i) x
            where k.code like 'TK-%-0'
        ), document as (
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language, holder_name, holder_masked,
                holder_code, issued_at, issued_on, valid_until, sha256, state, version)
            select gen_random_uuid(), 'TONGUES', enrolment, host_id, 2024, sequence, number, upper(substr(md5(number), 1, 16)), '[]', 'en', 'H', 'H', 'H',
                   date '2024-05-31', date '2024-05-31', case when m = 1 then date '2026-11-25' end, repeat('a', 64), 'ISSUED', 1
            from given where level is not null returning id, subject_id
        )
        insert into center_certificate (id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, first_day, last_day,
            course_title, center_name, credential)
        select d.id, g.enrolment, g.center_id, g.class, g.language, 'CEFR', '2020', g.level, 60, date '2024-02-01', date '2024-05-31', '{}', '{}', 'C'
        from given g join document d on d.subject_id = g.enrolment
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    private long count(String statement) {
        return inTransaction(() -> wired(new Sql()).count(statement));
    }

    @BeforeEach
    void generate() {
        if (count("select count(*) from organization where slug = 'tongues-home'") > 0) {
            return;
        }
        List.of(ORGANIZATIONS, AGREED, NOMINATED, ARRIVED, PROJECTS).forEach(this::update);
        count(CLASSES);
        update(CERTIFICATES);
    }

    private List<LanguageLine> lines(LocalDate from) {
        return inTransaction(() -> LanguageLine.of(
                COUNTRIES,
                DAY,
                repository(ReferenceData.class),
                repository(SqlTeachingFacts.class).languages(from, DAY, LevelTable.USUAL)));
    }

    @Test
    void languagesThatAreTaughtAndSpokenAndCountriesReachedAreThoseOfPlainSql() {
        var lines = lines(YEAR);
        assertThat((long) lines.size()).isEqualTo(count("with " + PLAN + "select count(*) from plan"));
        assertThat(lines.stream().filter(line -> line.language().lessTaught()).count())
                .as("none is a language of the United Nations")
                .isEqualTo(lines.size());
        assertThat(lines.stream().filter(line -> line.countries().size() == 1).count())
                .as("official in one of the countries each")
                .isEqualTo(lines.size());
        for (int least = 1; least <= 16; least++) {
            assertThat(LanguageCoverage.taught(lines, least))
                    .as("at least " + least + " learners")
                    .isEqualTo(count("with " + PLAN + "select count(*) from plan where i * (1 + i % 3) >= " + least));
            assertThat(LanguageCoverage.spoken(lines, least))
                    .as("at least " + least + " at B2")
                    .isEqualTo(count("with " + PLAN + "select count(*) from plan where 3 * i >= " + least));
            assertThat((long) LanguageCoverage.reached(lines, least).size())
                    .as("countries with at least " + least + " at B2")
                    .isEqualTo(
                            count("with " + PLAN + "select count(distinct country) from plan where 3 * i >= " + least));
        }
    }

    /** Taught is what has a class in the period and enough learners; it hangs on one teacher where all classes have the same. */
    @Test
    void languagesThatAreTaughtByOnePersonAreThoseOfPlainSql() {
        var supply =
                inTransaction(() -> repository(SqlTeachingFacts.class).languages(YEAR, DAY, LevelTable.USUAL)).stream()
                        .filter(each ->
                                Set.of("hye", "kat", "nep", "sin", "tam").contains(each.language()))
                        .toList();
        assertThat(supply.stream()
                        .filter(each -> each.classes() > 0 && each.learners() >= 5)
                        .map(LanguageSupply::language))
                .containsExactlyInAnyOrderElementsOf(
                        words("select language as word from plan where i * (1 + i % 3) >= 5"));
        assertThat(supply.stream().filter(each -> each.teachers() <= 1).map(LanguageSupply::language))
                .containsExactlyInAnyOrderElementsOf(
                        words("select language as word from plan where i % 2 = 0 or i % 3 = 0"));
    }

    private List<String> words(String statement) {
        return inTransaction(() -> wired(new Sql()).list("with " + PLAN + statement, row -> row.text("word")));
    }

    private List<LanguageGap> gaps(LocalDate since) {
        return inTransaction(() -> LanguageGap.of(
                LanguageLine.of(
                        COUNTRIES,
                        DAY,
                        repository(ReferenceData.class),
                        repository(SqlTeachingFacts.class).languages(since, DAY, LevelTable.USUAL)),
                LanguageGap.work(
                        COUNTRIES,
                        repository(DepthFacts.class).pairs(COUNTRIES, DAY),
                        repository(CooperationFacts.class).counts(COUNTRIES, DAY),
                        repository(FlowFacts.class).flows(COUNTRIES, since, DAY, null)),
                repository(LevelFacts.class).levels(DAY, LevelTable.USUAL),
                new BigDecimal("0.25")));
    }

    private Map<String, BigDecimal> second(String persons) {
        var second = new TreeMap<String, BigDecimal>();
        inTransaction(() -> wired(new Sql())
                        .list(
                                "with " + PLAN + """
                                    , gap as (
                                        select p.code, (l.pairs + l.projects + %s)::numeric / (select count(*) from plan o where o.country = p.country) as need,
                                               3 * p.i + 0.25 * (p.i + 1) as supply
                                        from plan p join land l on l.country = p.country
                                    )
                                    select code, (need - avg(need) over ()) / stddev_pop(need) over ()
                                                 - (supply - avg(supply) over ()) / stddev_pop(supply) over () as value
                                    from gap
                                    """.formatted(persons),
                                row -> Map.entry(row.text("code"), row.decimal("value"))))
                .forEach(entry -> second.put(entry.getKey(), entry.getValue()));
        return second;
    }

    @Test
    void theGapBetweenNeedAndSupplyIsThatOfPlainSql() {
        var gaps = gaps(TWO_YEARS);
        var second = second("l.persons");
        assertThat(gaps).hasSize(second.size()).hasSize(5).allSatisfy(gap -> assertThat(gap.value())
                .as(gap.line().language().code())
                .isCloseTo(second.get(gap.line().language().code()), within(new BigDecimal("0.0002"))));
        assertThat(gaps.stream().map(LanguageGap::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("scores add up to nothing")
                .isCloseTo(BigDecimal.ZERO, within(new BigDecimal("0.001")));
        var longer = second("case when l.persons > 0 then l.persons + 2 else 0 end");
        assertThat(gaps(DAY.minusYears(4))).allSatisfy(gap -> assertThat(gap.value())
                .as("with those of three years ago, " + gap.line().language().code())
                .isCloseTo(longer.get(gap.line().language().code()), within(new BigDecimal("0.0002"))));
    }

    /** The answers of the use case, with the thresholds of the definitions, once more by plain SQL. */
    @Test
    void theAnswersOfTheEngineAreThoseOfPlainSql() {
        var asked = about("TONGUES-IT", DAY, "AM", "GE", "NP", "LK");
        assertThat(only("LCOV", asked).value())
                .as("five learners")
                .isEqualByComparingTo(share("count(*) filter (where i * (1 + i % 3) >= 5)", "count(*)"));
        assertThat(only("LB2", asked).value())
                .as("ten people at B2")
                .isEqualByComparingTo(share("count(*) filter (where 3 * i >= 10)", "count(*)"));
        assertThat(only("CCOV", asked).value())
                .isEqualByComparingTo(
                        share("count(distinct country) filter (where 3 * i >= 10)", "count(distinct country)"));
        var second = second("l.persons");
        assertThat(engine("GAP", asked)).hasSize(5).allSatisfy((language, value) -> assertThat(value)
                .as(language)
                .isCloseTo(second.get(language), within(new BigDecimal("0.0002"))));
        assertThat(engine("TAUGHT", asked))
                .containsAllEntriesOf(bySql("with " + PLAN
                        + "select code as key, (i * (1 + i % 3))::numeric as value from plan where i *"
                        + " (1 + i % 3) >= 5"));
    }

    private BigDecimal share(String part, String whole) {
        return inTransaction(() -> wired(new Sql())
                .first(
                        "with " + PLAN + "select round((" + part + ")::numeric / " + whole + ", 4) as value from plan",
                        row -> row.decimal("value"))
                .orElseThrow());
    }

    /** What needs a language is named: projects in effect and the agreements of active pairs, with their countries. */
    @Test
    void projectsAndAgreementsThatNeedALanguageAreThoseOfPlainSql() {
        var asked = about("TONGUES-IT", DAY, "AM", "GE", "NP", "LK");
        for (var language : List.of("ka", "si", "hy")) {
            assertThat(rows("GAP", asked.only(new ValueFilter(Set.of(language), null, null))).stream()
                            .map(row -> row.cells().get("record") + " "
                                    + row.cells().get("reference") + " "
                                    + row.cells().get("country")))
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(words("""
                        select 'PROJECT tongues-' || lower(l.country) || '-' || n || ' ' || l.country as word
                        from plan p join land l on l.country = p.country cross join lateral generate_series(1, l.projects) n where p.code = '%1$s'
                        union all
                        select 'AGREEMENT TONGUES-' || l.country || '-' || n || ' ' || l.country
                        from plan p join land l on l.country = p.country cross join lateral generate_series(1, l.pairs) n where p.code = '%1$s'
                        """.formatted(language)));
        }
        assertThat(rows("GAP", asked))
                .as("of all languages: how much there is")
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.cells()).containsKeys("pairs", "projects", "need"));
    }
}
