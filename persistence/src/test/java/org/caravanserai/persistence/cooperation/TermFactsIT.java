package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Renewals, stages, risk, conversions and alliances of the engine against a second computation: plain SQL over the numbers that the rows were
 * generated from, without the views.
 */
class TermFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FROM = LocalDate.of(2025, 11, 27);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 11, 27);
    private static final List<String> COUNTRIES = List.of("FM");
    private static final int AGREEMENTS = 60;

    /**
     * Every fourth agreement ends in 2026 for good, was extended, is negotiated, or is left to itself until the end of 2026; of each second of
     * the first ones only the second revision was approved. Agreements 61 and 62 follow on 8 and 16.
     */
    private static final String GENERATED = """
        with plan as (
            select n, case when n > 60 then '2029/2030' when n % 4 in (0, 1) then '2025/2026' else '2026/2026' end as last_year,
                   n <= 60 and (n % 4 in (1, 2) or n % 8 = 4) as twice,
                   n <= 60 and (n % 4 = 1 or n % 8 = 4) as second_in_force,
                   case when n = 61 then date '2026-08-26' when n = 62 then date '2026-09-20' else date '2025-01-01' + n end as drafted,
                   case when n % 4 = 1 then date '2026-08-31' + n * 3 - 60 when n % 4 = 2 then date '2026-11-26' - n
                        else date '2025-01-01' + n + 10 + n end as revised,
                   case when n = 61 then 8 when n = 62 then 16 else n end as partner
            from generate_series(1, 62) n
        ), agreement as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            select gen_random_uuid(), 'TERMS-' || n, 'IN_FORCE', case when twice then 2 else 1 end, case when second_in_force then 2 else 1 end,
                   '2020/2021', case when n % 4 = 1 and n <= 60 then '2028/2029' else last_year end, drafted, 1
            from plan returning id, code
        ), numbered as (
            select p.*, a.id, f.id as away, h.id as home
            from agreement a join plan p on a.code = 'TERMS-' || p.n join organization f on f.slug = 'terms-' || p.partner
            join organization h on h.slug = 'terms-home'
        ), revision as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, r, cast('{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY", "lastYear": "'
                       || case when r = 2 and n % 8 <> 4 then '2028/2029' else last_year end || '"}]}' as jsonb), repeat('a', 64), home, gen_random_uuid(),
                   case when r = 1 then drafted else revised end, 1
            from numbered cross join generate_series(1, 2) r where r = 1 or twice returning agreement_id
        ), party as (
            insert into agreement_party (agreement_id, position, organization_id)
            select id, 0, home from numbered union all select id, 1, away from numbered returning agreement_id
        )
        select count(*) from revision, party
        """;

    private static final String APPROVED = """
        insert into agreement_approval (agreement_id, revision, hash, organization_id, account_id, approved_by, approved_at)
        select a.id, r.number, r.hash, p.organization_id, gen_random_uuid(), 'Officer',
               case when x.n % 4 = 2 and r.number = 2 then timestamptz '2026-11-26' - x.n / 2 * interval '1 day'
                    when x.n % 4 = 1 and r.number = 2 then r.proposed_at
                    when x.n > 60 then r.proposed_at
                    else r.proposed_at + x.n % 5 * interval '1 day' + p.position * (x.n % 7) * interval '1 day' end
        from exchange_agreement a
        cross join lateral (select cast(substr(a.code, 7) as int) as n) x
        join agreement_revision r on r.agreement_id = a.id
        join agreement_party p on p.agreement_id = a.id
        where a.code like 'TERMS-%'
          and case when x.n % 8 = 4 and x.n <= 60 then r.number = 2
                   when x.n % 4 = 2 and r.number = 2 then x.n % 3 = 0 and p.position = 1
                   else true end
        """;

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private long count(String statement, Object... arguments) {
        return inTransaction(() -> wired(new Sql()).count(statement, arguments));
    }

    private BigDecimal number(String statement) {
        return inTransaction(() ->
                wired(new Sql()).first(statement, row -> row.decimal("value")).orElseThrow());
    }

    private UUID organization(String slug, String country, Sector sector) {
        return inTransaction(() -> {
            var made = Bodies.in(country, slug, sector);
            entities.persist(made);
            return made.id();
        });
    }

    @BeforeEach
    void generate() {
        if (count("select count(*) from exchange_agreement where code like 'TERMS-%'") > 0) {
            return;
        }
        organization("terms-home", "CN", Sector.UNIVERSITY);
        for (int i = 1; i <= AGREEMENTS; i++) {
            organization("terms-" + i, "FM", i % 6 == 0 ? Sector.RESEARCH_INSTITUTE : Sector.UNIVERSITY);
        }
        count(GENERATED);
        update(APPROVED);
    }

    private List<WorkRatio> ratios(String code, LocalDate from, String prefix) {
        return inTransaction(() -> repository(SqlWorkFacts.class).ratios(code, COUNTRIES, from, DAY, LevelTable.USUAL))
                .stream()
                .filter(ratio -> ratio.reference().startsWith(prefix))
                .toList();
    }

    private static BigDecimal parts(List<WorkRatio> ratios) {
        return ratios.stream().map(WorkRatio::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void renewalsInTimeAndLapsesAreThoseOfPlainSql() {
        var ended = ratios("RENEW", FROM, "TERMS-");
        assertThat(ended).hasSize((int) count("select count(*) from generate_series(1, 60) n where n % 4 in (0, 1)"));
        assertThat(parts(ended)).isEqualByComparingTo(number("""
            select cast(count(*) as numeric) as value from generate_series(1, 60) n
            where n % 4 = 1 and date '2026-08-31' + n * 3 - 60 <= date '2026-08-31' or n = 8
            """));
        var lapses = inTransaction(() ->
                        repository(SqlMeasuredFacts.class).measured("LAPSE", COUNTRIES, FROM, DAY, LevelTable.USUAL))
                .stream()
                .map(MeasuredDuration::value)
                .toList();
        assertThat(Distribution.median(lapses).orElseThrow()).isEqualByComparingTo(number("""
            select cast(percentile_cont(0.5) within group (order by days) as numeric) as value
            from (select n * 3 - 60 as days from generate_series(1, 60) n where n % 4 = 1 union all select 20) x where days between 1 and 87
            """));
        assertThat(ratios("RENEW", FROM, "TERMS-").stream().map(WorkRatio::reference))
                .as("ended half a year before")
                .doesNotContain("TERMS-2");
        assertThat(inTransaction(() -> repository(SqlWorkFacts.class)
                        .ratios("RENEW", COUNTRIES, FROM.minusYears(5), DAY.minusYears(5), LevelTable.USUAL)))
                .as("nobody had agreed on anything then")
                .isEmpty();
    }

    @Test
    void theMediansOfStagesAreThoseOfPlainSql() {
        var measured = inTransaction(
                () -> repository(SqlMeasuredFacts.class).measured("CYCLE", COUNTRIES, LONG_AGO, DAY, LevelTable.USUAL));
        for (var stage : List.of("NEGOTIATION", "FIRST_APPROVAL", "LAST_APPROVAL")) {
            var days = measured.stream()
                    .filter(each -> each.key().equals(stage))
                    .map(MeasuredDuration::value)
                    .toList();
            assertThat(days).as(stage).hasSize(62);
            assertThat(Distribution.median(days).orElseThrow()).as(stage).isEqualByComparingTo(number("""
                select cast(percentile_cont(0.5) within group (order by case '%s'
                           when 'NEGOTIATION' then case when n %% 8 = 4 and n <= 60 then 10 + n else 0 end
                           when 'FIRST_APPROVAL' then case when n > 60 then 0 else n %% 5 end
                           else case when n > 60 then 0 else n %% 7 end end) as numeric) as value
                from generate_series(1, 62) n
                """.formatted(
                            stage)));
        }
    }

    @Test
    void theSlowestStageIsThatOfPlainSql() {
        var medians = new TreeMap<BigDecimal, String>();
        inTransaction(() -> repository(SqlMeasuredFacts.class)
                        .measured("CYCLE", COUNTRIES, LONG_AGO, DAY, LevelTable.USUAL))
                .stream()
                .collect(Collectors.groupingBy(
                        MeasuredDuration::key, Collectors.mapping(MeasuredDuration::value, Collectors.toList())))
                .forEach((stage, days) -> medians.put(Distribution.median(days).orElseThrow(), stage));
        assertThat(medians.lastEntry().getValue())
                .isEqualTo(inTransaction(() ->
                        wired(new Sql()).first("""
                            select stage from (
                                select stage, percentile_cont(0.5) within group (order by days) as days
                                from generate_series(1, 62) n cross join lateral (values
                                    ('NEGOTIATION', case when n % 8 = 4 and n <= 60 then 10 + n else 0 end),
                                    ('FIRST_APPROVAL', case when n > 60 then 0 else n % 5 end),
                                    ('LAST_APPROVAL', case when n > 60 then 0 else n % 7 end)) s (stage, days)
                                group by stage) x
                            order by days desc limit 1
                            """, row -> row.text("stage")).orElseThrow()));
    }

    @Test
    void whatIsAtRiskIsThatOfPlainSql() {
        var ending = inTransaction(() -> repository(SqlRenewalFacts.class).ending(COUNTRIES, DAY, 180)).stream()
                .filter(term -> term.reference().startsWith("TERMS-"))
                .toList();
        assertThat(ending).hasSize((int) count("select count(*) from generate_series(1, 60) n where n % 4 in (2, 3)"));
        assertThat(ending.stream().filter(term -> term.isAtRisk(DAY, 30)).map(EndingTerm::reference))
                .containsExactlyInAnyOrderElementsOf(
                        inTransaction(() -> wired(new Sql()).list("""
                            select 'TERMS-' || n as code from generate_series(1, 60) n
                            where n % 4 = 3 or n % 4 = 2 and case when n % 3 = 0 then n / 2 else n end >= 30
                            """, row -> row.text("code"))));
        assertThat(inTransaction(() -> repository(SqlRenewalFacts.class).ending(COUNTRIES, DAY, 34)))
                .as("the end of the year is 35 days ahead")
                .isEmpty();
    }

    @Test
    void universitiesAreThoseOfPlainSql() {
        var facts = repository(SqlUniversityFacts.class);
        assertThat(inTransaction(() -> facts.known(COUNTRIES, DAY)).get("FM"))
                .isEqualTo(count("select count(*) from generate_series(1, 60) n where n % 6 <> 0"));
        assertThat(inTransaction(() -> facts.among(List.of("terms-1", "terms-6", "nobody"), DAY)))
                .containsExactly("terms-1");
        assertThat(inTransaction(() -> facts.known(COUNTRIES, LocalDate.of(1989, 12, 31))))
                .as("founded in 1990")
                .isEmpty();
    }

    @Test
    void conversionsCountRecordsAndExchangeAgreementsAsPlainSql() {
        update("""
            insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages, starts_at,
                ends_at, time_zone, venue_country, waiting_list, moderated, guests, created_at, published_at)
            select gen_random_uuid(), 1, 'terms-event-' || n, case when n % 10 = 0 then 'DRAFT' else 'PUBLISHED' end, 'WORKSHOP', 'ON_SITE',
                   '{"en": "E"}', '{}', '{}', o.id, array['en'], timestamptz '2026-11-20' - n * interval '20 days',
                   timestamptz '2026-11-21' - n * interval '20 days', 'UTC', case when n % 3 = 0 then 'CN' else 'FM' end, false, false, false, now(), now()
            from generate_series(1, 40) n join organization o on o.slug = case when n % 2 = 0 then 'terms-home' else 'terms-1' end
            where not exists (select from academic_event where slug = 'terms-event-1')
            """);
        update("""
            update exchange_agreement set origin_event = 'terms-event-' || substr(code, 7)
            where code like 'TERMS-%' and cast(substr(code, 7) as int) between 1 and 40
            """);
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at, version)
                select gen_random_uuid(), 'INSTRUMENT', 'terms-came-' || n, '{"en": "C"}', '{}', '{}', '{}', date '2026-11-20' - n * 20 + 5, 'DAY',
                       date '2026-11-26', now(), 1
                from generate_series(1, 40) n where n % 7 = 0 and not exists (select from cooperation_entry where slug = 'terms-came-7')
                returning id, slug
            )
            insert into cooperation_link (entry_id, position, relation, target, reference, label)
            select id, 0, 'ORIGIN', 'EVENT', 'terms-event-' || substr(slug, 12), '{}' from made
            """);
        var ratios = ratios("CONV", LONG_AGO, "terms-event-");
        assertThat(ratios).hasSize((int) count("""
            select count(*) from generate_series(1, 40) n where n % 10 <> 0 and date '2026-11-21' - n * 20 >= date '2024-11-27'
            """));
        assertThat(parts(ratios)).isEqualByComparingTo(number("""
            select cast(count(*) as numeric) as value
            from (select n, date '2026-11-20' - n * 20 as begins,
                         case when n % 8 = 4 then date '2025-01-01' + n + 10 + n else date '2025-01-01' + n end + n % 5 + n % 7 as agreed
                  from generate_series(1, 40) n) x
            where n % 10 <> 0 and begins + 1 >= date '2024-11-27'
              and (n % 7 = 0 or agreed >= begins and agreed <= begins + 1 + interval '24 months')
            """));
        answersOnEvents();
        assertThat(ratios("HOSTED", LONG_AGO, "terms-event-")).hasSize((int) count("""
            select count(*) from generate_series(1, 40) n
            where n % 10 <> 0 and date '2026-11-21' - n * 20 >= date '2024-11-27' and (n % 3 <> 0 or n % 2 = 1)
            """));
        assertThat(parts(ratios("HOSTED", LONG_AGO, "terms-event-"))).isEqualByComparingTo(number("""
            select cast(count(*) as numeric) as value from generate_series(1, 40) n
            where n % 10 <> 0 and date '2026-11-21' - n * 20 >= date '2024-11-27' and n % 3 <> 0
            """));
    }

    /** Events that China organizes count wherever they are held, also those of other tests. */
    private void answersOnEvents() {
        var asked = about("TERMS-IT", DAY, "FM");
        assertThat(only("CONV", asked).value()).isEqualByComparingTo(number("""
            with held as (
                select v.slug, cast(v.starts_at as date) as begins, cast(v.ends_at as date) as ends, cast(substring(v.slug from '^terms-event-([0-9]+)$') as int) as n
                from academic_event v join organization o on o.id = v.organizer_id
                where v.state in ('PUBLISHED', 'CLOSED', 'ARCHIVED') and v.ends_at >= date '2024-11-27' and v.ends_at < date '2026-11-27'
                  and (v.venue_country = 'FM' or o.country in ('FM', 'CN'))
            )
            select round(count(*) filter (where case when n is null then exists (
                       select from cooperation_link l join cooperation_entry e on e.id = l.entry_id
                       where l.relation = 'ORIGIN' and l.target = 'EVENT' and l.reference = slug and e.begins_on <= date '2026-11-26'
                         and e.begins_on between begins and ends + interval '24 months')
                   else n % 7 = 0 or case when n % 8 = 4 then date '2025-01-01' + n + 10 + n else date '2025-01-01' + n end + n % 5 + n % 7
                       between begins and ends + interval '24 months' end)::numeric / count(*), 4) as value
            from held
            """));
        assertThat(only("HOSTED", asked).value()).isEqualByComparingTo(number("""
            select round(count(*) filter (where n % 3 <> 0)::numeric / count(*), 4) as value from generate_series(1, 40) n
            where n % 10 <> 0 and date '2026-11-21' - n * 20 >= date '2024-11-27' and (n % 3 <> 0 or n % 2 = 1)
            """));
    }

    /** Who leads, who is active, which pairs are deep and how full programmes are: five members of which one is at home, six projects. */
    @Test
    void alliancesProjectsAndProgrammesAreCountedAsByPlainSql() {
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at, version)
                select gen_random_uuid(), x.kind, x.slug, '{"en": "X"}', '{}', '{FM}', '{}', date '2025-06-01', 'DAY', date '2026-11-26', now(), 1
                from (select 'ALLIANCE' as kind, 'terms-alliance' as slug
                      union all select 'PROJECT', 'terms-project-' || n from generate_series(1, 6) n
                      union all select 'PROGRAMME', 'terms-programme-' || n from generate_series(1, 3) n) x
                where not exists (select from cooperation_entry where slug = 'terms-alliance')
                returning id, kind, slug
            ), alliance as (
                insert into cooperation_alliance (id, alliance_kind, charter) select id, 'REGIONAL', '{}' from made where kind = 'ALLIANCE' returning id
            ), project as (
                insert into cooperation_project (id, state, purpose)
                select id, case when slug = 'terms-project-6' then 'IDEA' else 'RUNNING' end, '{"en": "P"}' from made where kind = 'PROJECT' returning id
            ), programme as (
                insert into cooperation_programme (id, programme_kind, level, state, quota, approval_number, approved_from, approved_until)
                select id, 'JOINT_DEGREE_PROGRAMME', 'MASTER', 'TEACH_OUT', 30, slug, date '2025-06-01', date '2029-06-30' from made
                where kind = 'PROGRAMME' returning id, approval_number, approved_from, approved_until, quota
            ), approval as (
                insert into cooperation_approval (programme_id, position, approval_number, approved_from, approved_until, quota)
                select id, 0, approval_number, approved_from, approved_until, quota from programme
            ), report as (
                insert into cooperation_year_report (programme_id, position, report_year, intake, graduates, text, reported_on)
                select id, y, 2023 + y, 10 * y, 0, '{}', date '2026-01-01' from made cross join generate_series(1, 3) y where kind = 'PROGRAMME'
                returning programme_id
            )
            insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
            select m.id, n, 'MEMBER', 'UNIVERSITY', o.id, cast('{}' as jsonb) from made m cross join generate_series(0, 4) n
            join organization o on o.slug = case when n = 0 then 'terms-home' else 'terms-' || n end where m.kind = 'ALLIANCE'
            union all
            select m.id, n, case when cast(substr(m.slug, 15) as int) % (n + 2) = 0 then 'COORDINATOR' else 'PARTNER' end, 'UNIVERSITY', o.id, cast('{}' as jsonb)
            from made m cross join generate_series(0, 1) n
            join organization o on o.slug = case when n = 0 then 'terms-home' else 'terms-5' end where m.kind = 'PROJECT'
            """);
        update("""
            with activity as (
                insert into cooperation_activity (id, alliance_id, held_on, title, version)
                select gen_random_uuid(), e.id, date '2026-11-26' - n * 200, cast('{"en": "A' || n || '"}' as jsonb), 1 from cooperation_entry e, generate_series(1, 2) n
                where e.slug = 'terms-alliance' and not exists (select from cooperation_activity where alliance_id = e.id) returning id, title
            )
            insert into cooperation_activity_participant (activity_id, position, organization_id)
            select a.id, n, o.id from activity a cross join generate_series(1, 3) n
            join organization o on o.slug = 'terms-' || case when a.title ->> 'en' = 'A1' then n else 4 end
            where a.title ->> 'en' = 'A1' or n = 1
            """);
        assertThat(ratios("ALLACT", FROM, "terms-alliance")).singleElement().satisfies(ratio -> {
            assertThat(ratio.part())
                    .as("three of five; the other meeting is too long ago")
                    .isEqualByComparingTo("3");
            assertThat(ratio.whole()).isEqualByComparingTo("5");
        });
        assertThat(parts(ratios("ALLACT", DAY.minusDays(500), "terms-alliance")))
                .as("over a longer period also the fourth")
                .isEqualByComparingTo("4");
        assertThat(ratios("QUOTA", FROM, "terms-programme-")).hasSize(3).allSatisfy(ratio -> {
            assertThat(ratio.part()).as("the latest year that was over").isEqualByComparingTo("30");
            assertThat(ratio.whole()).isEqualByComparingTo("30");
        });
        var led = ratios("LEAD", LONG_AGO, "terms-project-");
        assertThat(led)
                .hasSize((int) count("select count(*) from generate_series(1, 5) n where n % 2 = 0 or n % 3 = 0"));
        assertThat(parts(led)).isEqualByComparingTo(number("""
            select coalesce(sum(case when n % 3 = 0 then 1.0 / (case when n % 2 = 0 then 2 else 1 end) else 0 end), 0) as value
            from generate_series(1, 5) n where n % 2 = 0 or n % 3 = 0
            """));
        answersOnAlliances();
        assertThat(ratios("ALLDENS", FROM, "terms-alliance")).singleElement().satisfies(ratio -> {
            assertThat(ratio.part()).as("papers alone are no exchange").isZero();
            assertThat(ratio.whole()).isEqualByComparingTo(number("select 5 * 4 / 2.0 as value"));
        });
        joint();
        assertThat(parts(ratios("ALLDENS", FROM, "terms-alliance"))).isEqualByComparingTo("1");
        agreeOnSome(
                "ALLDENS",
                about("TERMS-IT", DAY, "FM"),
                "select 'terms-alliance' as key, round(1 / (5 * 4 / 2.0), 4) as value");
        assertThat(inTransaction(() -> repository(SqlWorkFacts.class)
                                .ratios("ALLDENS", COUNTRIES, FROM, LocalDate.of(2028, 3, 1), LevelTable.USUAL))
                        .stream()
                        .filter(ratio -> ratio.reference().equals("terms-alliance"))
                        .map(WorkRatio::part))
                .as("24 months after it was accepted")
                .allSatisfy(part -> assertThat(part).isZero());
    }

    private void answersOnAlliances() {
        var asked = about("TERMS-IT", DAY, "FM");
        agreeOnSome("ALLACT", asked, "select 'terms-alliance' as key, 3 / 5.0 as value");
        agreeOnSome(
                "QUOTA",
                asked,
                "select 'terms-programme-' || n as key, cast(1 as numeric) as value from generate_series(1, 3) n");
        assertThat(only("LEAD", asked).value()).isEqualByComparingTo(number("""
            select round(sum(case when n % 3 = 0 then 1.0 / (case when n % 2 = 0 then 2 else 1 end) else 0 end) / count(*), 4) as value
            from generate_series(1, 5) n where n % 2 = 0 or n % 3 = 0
            """));
    }

    /** Two members accept a milestone of a project. */
    private void joint() {
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at, version)
                values (gen_random_uuid(), 'PROJECT', 'terms-joint', '{"en": "J"}', '{}', '{FM}', '{}', date '2025-06-01', 'DAY', date '2026-11-26', now(), 1)
                returning id
            ), project as (
                insert into cooperation_project (id, state, purpose) select id, 'RUNNING', '{"en": "P"}' from made returning id
            ), milestone as (
                insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference,
                    evidence_hash, submitted_for, submitted_on, decided_for, decided_on, version)
                select gen_random_uuid(), j.id, 1, '{"en": "M"}', date '2026-01-31', date '2026-01-31', 'ACCEPTED', 'DELIVERABLE', 'R',
                       repeat('a', 64), h.id, date '2026-02-01', p.id, date '2026-03-01', 1
                from project j, organization h, organization p where h.slug = 'terms-1' and p.slug = 'terms-2' returning id
            )
            insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
            select m.id, n, 'PARTNER', 'UNIVERSITY', o.id, '{}' from made m cross join generate_series(1, 2) n join organization o on o.slug = 'terms-' || n
            """);
    }

    /** The answers of the use case, with the periods of the definitions, once more by plain SQL. */
    @Test
    void theAnswersOnTermsAreThoseOfPlainSql() {
        var asked = about("TERMS-IT", DAY, "FM");
        agreeOnSome("RENEW", asked, """
            select 'TERMS-IT' as key,
                   round(count(*) filter (where n % 4 = 1 and n * 3 - 60 <= 0 or n = 8)::numeric / count(*), 4) as value
            from generate_series(1, 60) n where n % 4 in (0, 1)
            """);
        agreeOnSome("LAPSE", asked, """
            select 'TERMS-IT' as key, cast(percentile_cont(0.5) within group (order by days) as numeric) as value
            from (select n * 3 - 60 as days from generate_series(1, 60) n where n % 4 = 1 union all select 20) x where days between 1 and 87
            """);
        var stages = """
            stage as (
                select s.stage, s.place, cast(percentile_cont(0.5) within group (order by s.days) as numeric) as days
                from generate_series(1, 62) n cross join lateral (values
                    ('NEGOTIATION', 0, case when n % 8 = 4 and n <= 60 then 10 + n else 0 end),
                    ('FIRST_APPROVAL', 1, case when n > 60 then 0 else n % 5 end),
                    ('LAST_APPROVAL', 2, case when n > 60 then 0 else n % 7 end)) s (stage, place, days)
                group by s.stage, s.place)
            """;
        agreeOnSome("CYCLE", asked, "with " + stages + "select stage as key, days as value from stage");
        agreeOnSome("SLOWEST", asked, "with " + stages + """
            select 'TERMS-IT' as key, cast(place as numeric) as value from stage order by days desc limit 1
            """);
        assertThat(only("SLOWEST", asked).word()).isEqualTo("LAST_APPROVAL");
        agree("RENEW", asked.on(DAY.minusYears(5)), "select '' as key, 0.0 as value where false");
    }

    /** Of fifty universities those whose agreement is in force: two of those that had ended have another one. */
    @Test
    void theAnswerOnUniversitiesIsThatOfPlainSql() {
        agreeOnSome("BREADTH", about("TERMS-IT", DAY, "FM"), """
            select 'FM' as key, round(count(*) filter (where n % 4 <> 0 or n in (8, 16))::numeric / count(*), 4) as value
            from generate_series(1, 60) n where n % 6 <> 0
            """);
    }
}
