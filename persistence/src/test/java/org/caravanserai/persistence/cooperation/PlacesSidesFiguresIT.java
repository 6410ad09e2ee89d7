package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.depth.Depth;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MoneyGiven;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.statistics.KnownFigures;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Use of places, one-way agreements, net flow by students, recognition, milestones, depth and money by side against a second computation: plain
 * SQL over the numbers that the rows were generated from, without the views.
 */
class PlacesSidesFiguresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TWO_YEARS = LocalDate.of(2024, 11, 27);
    private static final LocalDate THREE_YEARS = LocalDate.of(2023, 11, 27);
    private static final List<String> COUNTRIES = List.of("PW");
    private static final int AGREEMENTS = 25;

    /**
     * How many moved under agreement n, condition c (1 from the home country, 2 to it) in the academic year that begins in y. Agreement 25 is
     * over; each sixth is used by nobody since 2024.
     */
    private static final String MOVED = """
        moved as (
            select n, c, y, case when n % 6 = 0 and y >= 2024 then 0 when n % 5 = 0 and c = 1 then 0 when n % 4 = 0 and c = 2 then 0
                                 when n % 6 = 1 and y = 2025 then 0 else 1 + (n * 7 + y * 3 + c * 5) % 3 end as k
            from generate_series(1, 25) n, generate_series(1, 2) c, generate_series(2023, 2026) y
            where n < 25 or y < 2025)
        """;

    private static final String AGREED = """
        with agreement as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            select gen_random_uuid(), 'SIDES-' || n, 'IN_FORCE', 1, 1, '2023/2024',
                   case when n = 25 then '2024/2025' when n % 7 = 0 then '2026/2026' else '2027/2028' end, now(), 1
            from generate_series(1, 25) n returning id, code
        ), numbered as (
            select a.id, a.code, cast(substr(a.code, 7) as int) as n, h.id as home, p.id as partner
            from agreement a join organization h on h.slug = 'sides-home' join organization p on p.slug = 'sides-' || substr(a.code, 7)
        ), revision as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, 1,
                   '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY", "from": 1, "to": 2},
                                                          {"code": "c2", "kind": "STUDENT_STUDY", "from": 2, "to": 1}]}',
                   repeat('a', 64), home, gen_random_uuid(), now(), 1 from numbered
        ), party as (
            insert into agreement_party (agreement_id, position, organization_id)
            select id, 0, home from numbered union all select id, 1, partner from numbered
        )
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
        select id, 'c' || c, y || '/' || y + 1, 3 + n, 0, 0 from numbered, generate_series(1, 2) c, generate_series(2023, 2026) y
        where n < 25 or y < 2025
        """;

    private static final String NOMINATED = "with " + MOVED + """
        insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email,
            state, proposal_id, nominated_at, version)
        select gen_random_uuid(), 'S' || substr(md5(concat_ws('-', n, c, y, i)), 1, 12), a.id, 'c' || c, y || '/' || y + 1, 'FIRST',
               case when c = 1 then h.id else p.id end, case when c = 1 then p.id else h.id end, 'P',
               concat_ws('-', 'sides', n, c, y, i) || '@example.org', 'ACCEPTED', gen_random_uuid(), now(), 1
        from moved m cross join lateral generate_series(1, m.k) i
        join exchange_agreement a on a.code = 'SIDES-' || m.n
        join organization h on h.slug = 'sides-home' join organization p on p.slug = 'sides-' || m.n
        """;

    private static final String ARRIVED = """
        insert into mobility (id, code, nomination_id, state, arrived_on, version)
        select gen_random_uuid(), 'M' || substr(n.code, 2), n.id, 'ARRIVED', make_date(left(n.academic_year, 4)::int, 10, 1), 1
        from nomination n where n.email like 'sides-%'
        """;

    /** Projects with the home organization and partner n; milestones 1 to 4, of which number 4 is only planned. */
    private static final String WORKED = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at, version)
            select gen_random_uuid(), 'PROJECT', 'sides-project-' || n, '{"en": "P"}', '{}', '{}', '{}', date '2023-01-01', 'DAY',
                   date '2026-11-26', now(), 1 from generate_series(1, 20) n returning id, cast(substr(slug, 15) as int) as n
        ), project as (
            insert into cooperation_project (id, state, purpose)
            select id, case when n % 9 = 0 then 'IDEA' else 'RUNNING' end, '{"en": "P"}' from made
        ), side as (
            select m.id, m.n, s, o.id as organization from made m cross join generate_series(0, 1) s
            join organization o on o.slug = case when s = 0 then 'sides-home' else 'sides-' || m.n end
        ), party as (
            insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
            select id, s, case when s = 0 or n % 2 = 0 then 'COORDINATOR' else 'PARTNER' end, 'UNIVERSITY', organization, '{}' from side
        ), objective as (
            insert into cooperation_objective (project_id, position, statement, unit, baseline, target, actual, due_on, owner_id)
            select id, 0, '{"en": "O"}', 'students', 0, 100, 10, date '2026-11-26' + n * 10 - 40, organization from side where s = 1 and n % 3 = 0
        ), money as (
            insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
            select x.id, x.s * 2 + k, x.organization, case when (x.n + k) % 5 = 0 then 'STAFF' else 'CASH' end, 1000 * x.n + 100 * x.s + k,
                   10 * x.n * (x.s + 1), case when (x.n + k) % 5 = 0 then 'person-months' when (x.n + k) % 2 = 0 then 'CNY' else 'USD' end
            from side x cross join generate_series(0, 1) k
        )
        insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference, evidence_hash,
            submitted_for, submitted_on, decided_for, decided_on, version)
        select gen_random_uuid(), p.id, i, '{"en": "M"}', date '2026-06-01' - p.n * 40, date '2026-06-01',
               case when i = 4 then 'PLANNED' else 'ACCEPTED' end, case when i < 4 then 'DELIVERABLE' end, case when i < 4 then 'R' end,
               case when i < 4 then repeat('a', 64) end, case when i < 4 then p.organization end,
               case when i < 4 then date '2026-06-01' - p.n * 40 end, case when i < 4 then h.id end,
               case when i < 4 then date '2026-06-01' - p.n * 40 + i * 20 - 30 end, 1
        from side p join organization h on h.slug = 'sides-home' cross join generate_series(1, 4) i where p.s = 1 and p.n <= 18
        """;

    /** Agreements on recognition, some only negotiated, over or replaced, and conventions, which do not count. */
    private static final String RECOGNIZED = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of,
                registered_at, version)
            select gen_random_uuid(), 'INSTRUMENT', 'sides-recognition-' || n, '{"en": "R"}', '{}',
                   array['CN', (array['PW', 'NR', 'TV', 'WS'])[1 + n % 4]], '{}', date '2026-11-26' - 200 + n * 20,
                   case when n % 5 = 0 then date '2026-11-26' - 170 + n * 20 end, 'DAY', date '2026-11-26', now(), 1
            from generate_series(1, 16) n returning id, cast(substr(slug, 19) as int) as n
        )
        insert into cooperation_instrument (id, instrument_kind, state, signed_on)
        select id, case when n % 4 = 3 then 'RECOGNITION_CONVENTION' else 'RECOGNITION' end,
               case when n % 4 = 1 then 'NEGOTIATING' when n % 8 = 2 then 'REPLACED' else 'IN_FORCE' end, date '2025-01-01' from made
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

    private List<String> words(String statement) {
        return inTransaction(() -> wired(new Sql()).list(statement, row -> row.text("word")));
    }

    private void organization(String slug, String country) {
        inTransaction(() -> entities.persist(Bodies.in(country, slug, Sector.UNIVERSITY)));
    }

    @BeforeEach
    void generate() {
        if (count("select count(*) from exchange_agreement where code like 'SIDES-%'") > 0) {
            return;
        }
        organization("sides-home", "CN");
        for (int i = 1; i <= AGREEMENTS; i++) {
            organization("sides-" + i, "PW");
        }
        List.of(AGREED, NOMINATED, ARRIVED, WORKED, RECOGNIZED).forEach(this::update);
    }

    @Test
    void theUseOfPlacesAndWhatIsOnPaperAreThoseOfPlainSql() {
        var uses = inTransaction(() -> repository(SqlPlaceFacts.class).uses(COUNTRIES, THREE_YEARS, DAY)).stream()
                .map(use -> String.join(
                        " ",
                        use.agreement(),
                        use.inbound() ? "in" : "out",
                        use.academicYear(),
                        use.realised() + "/" + use.places(),
                        use.onPaper() ? "paper" : "used"))
                .toList();
        assertThat(uses)
                .containsExactlyInAnyOrderElementsOf(words("with " + MOVED + """
                    select concat_ws(' ', 'SIDES-' || m.n, case when m.c = 2 then 'in' else 'out' end, m.y || '/' || m.y + 1, m.k || '/' || 3 + m.n,
                                     case when (select sum(b.k) = 0 and count(*) = 4 from moved b where b.n = m.n and b.y in (m.y, m.y - 1))
                                          then 'paper' else 'used' end) as word
                    from moved m where m.n < 25 and m.y < 2026
                    """))
                .anyMatch(use -> use.endsWith("paper"))
                .anyMatch(use -> use.contains(" 0/") && use.endsWith("used"));
        assertThat(inTransaction(() -> repository(SqlPlaceFacts.class).uses(List.of("NR"), THREE_YEARS, DAY)))
                .isEmpty();
    }

    private List<AgreementFlow> inForce() {
        return inTransaction(() -> repository(SqlAgreementFacts.class).flows(COUNTRIES, TWO_YEARS, DAY)).stream()
                .filter(flow -> flow.isInForceOn(DAY))
                .toList();
    }

    private long those(Predicate<AgreementFlow> used) {
        return inForce().stream().filter(used).count();
    }

    @Test
    void agreementsInForceEndingAndUsedInOneDirectionAreThoseOfPlainSql() {
        assertThat(inForce()).hasSize(24);
        assertThat(those(flow -> !flow.endsOn().isAfter(DAY.plusDays(90))))
                .as("until the end of 2026")
                .isEqualTo(count("select count(*) from generate_series(1, 24) n where n % 7 = 0"));
        assertThat(those(flow -> !flow.endsOn().isAfter(DAY.plusDays(30)))).isZero();
        var used = "with " + MOVED + """
            , recent as (select n, sum(k) filter (where c = 2) as i, sum(k) filter (where c = 1) as o from moved
                         where n < 25 and y in (2025, 2026) group by n)
            select count(*) from recent where
            """;
        long both = those(AgreementFlow::isTwoWay);
        long in = those(AgreementFlow::isOneWayIn);
        long out = those(AgreementFlow::isOneWayOut);
        long dormant = those(AgreementFlow::isDormant);
        assertThat(both).isEqualTo(count(used + "i > 0 and o > 0")).isPositive();
        assertThat(in).isEqualTo(count(used + "i > 0 and o = 0")).isPositive();
        assertThat(out).isEqualTo(count(used + "i = 0 and o > 0")).isPositive();
        assertThat(dormant).isEqualTo(count(used + "i = 0 and o = 0")).isPositive();
        assertThat(both + in + out + dormant).isEqualTo(24);
        assertThat(inForce().stream().mapToLong(AgreementFlow::present).sum())
                .as("nobody has left")
                .isEqualTo(count("with " + MOVED + "select sum(k) from moved where n < 25"));
    }

    @Test
    void whoDependsOnAgreementsThatEndIsThatOfPlainSql() {
        var dependants = inTransaction(() -> {
            var facts = repository(AgreementFacts.class);
            var ending = facts.ending(COUNTRIES, DAY, DAY.plusDays(180)).stream()
                    .map(AgreementFact::code)
                    .toList();
            var present = facts.present(COUNTRIES, ending, DAY);
            return ending.stream()
                    .map(code -> code + " " + present.getOrDefault(code, 0L))
                    .toList();
        });
        assertThat(dependants)
                .containsExactlyInAnyOrderElementsOf(words("with " + MOVED + """
                    select 'SIDES-' || n || ' ' || sum(k) as word from moved where n < 25 and n % 7 = 0 group by n
                    """))
                .hasSize(3);
    }

    private void studentsOfDegrees() {
        update("""
            insert into published_figure (id, series, year, country, exact, source, status, recorded_at)
            select gen_random_uuid(), 'DEGREE_STUDENTS', 2024, c.code, 100 * n * n, 'Sides degrees', 'OFFICIAL', now()
            from unnest(array['PW', 'NR', 'TV', 'WS']) with ordinality c (code, n) on conflict do nothing
            """);
    }

    @Test
    void studentsOfCountriesWithRecognitionAreThoseOfPlainSql() {
        studentsOfDegrees();
        var countries = List.of("PW", "NR", "TV", "WS");
        var day = DAY.minusDays(100);
        var covered = inTransaction(() -> repository(SqlRecognitionFacts.class).inForce(countries, day)).stream()
                .map(CooperationFact::country)
                .collect(Collectors.toSet());
        var students = inTransaction(
                () -> KnownFigures.byCountry(repository(PublishedFigures.class), "DEGREE_STUDENTS", countries, 2026));
        assertThat(students.values().stream()
                        .filter(figure -> covered.contains(figure.country()))
                        .map(PublishedFigure::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(number("""
                    select cast(sum(100 * i * i) as numeric) as value from generate_series(1, 4) i
                    where exists (select from generate_series(1, 16) n where 1 + n % 4 = i and n % 4 in (0, 2)
                                    and date '2026-11-26' - 200 + n * 20 <= date '2026-08-18'
                                    and (n % 5 <> 0 or date '2026-11-26' - 170 + n * 20 >= date '2026-08-18'))
                    """));
        assertThat(students.values().stream().map(PublishedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        number("select cast(sum(100 * i * i) as numeric) as value from generate_series(1, 4) i"));
    }

    private void enrolment() {
        update("""
            insert into published_figure (id, series, year, country, exact, source, status, recorded_at)
            select gen_random_uuid(), 'TERTIARY_ENROLMENT', 2016 + n, 'PW', 400 + n * 100, 'Sides ' || n,
                   case when n = 4 then 'DISPUTED' else 'OFFICIAL' end, now() from generate_series(1, 4) n
            on conflict do nothing
            """);
    }

    @Test
    void theNetFlowByStudentsIsThatOfPlainSql() {
        enrolment();
        var flow = inTransaction(() -> repository(SqlFlowFacts.class).flows(COUNTRIES, TWO_YEARS, DAY, null)).stream()
                .reduce(Flow::plus)
                .orElseThrow();
        var students =
                inTransaction(() -> repository(SqlPublishedFigures.class).inForce(List.of("TERTIARY_ENROLMENT")))
                        .stream()
                        .filter(figure -> "PW".equals(figure.country()) && figure.year() == 2019)
                        .findFirst()
                        .orElseThrow();
        assertThat(TwoWayFormulas.ratio(
                                BigDecimal.valueOf(flow.inbound() - flow.outbound())
                                        .multiply(BigDecimal.valueOf(100_000)),
                                students.value())
                        .orElseThrow())
                .isEqualByComparingTo(number("with " + MOVED + """
                    select round(100000 * sum(case when c = 2 then k else -k end)::numeric / 700, 4) as value from moved where y in (2025, 2026)
                    """));
        assertThat(inTransaction(() -> repository(SqlPublishedFigures.class).inForce(List.of("TERTIARY_ENROLMENT"))))
                .filteredOn(figure -> List.of("KZ", "IN", "RU").contains(String.valueOf(figure.country())))
                .as("what is known from the beginning, with its source")
                .hasSize(3);
    }

    /** The answers of the use case on the net flow by students and on recognition by students, once more by plain SQL. */
    @Test
    void theAnswersThatRestOnPublishedFiguresAreThoseOfPlainSql() {
        enrolment();
        studentsOfDegrees();
        assertThat(engine("NETR", about("SIDES-IT", DAY, "PW"))).isEqualTo(bySql("with " + MOVED + """
            select 'PW' as key, round(100000 * sum(case when c = 2 then k else -k end)::numeric / 700, 4) as value from moved where y in (2025, 2026)
            """));
        assertThat(only("RECPPL", about("SIDES-FOUR-IT", DAY.minusDays(100), "PW", "NR", "TV", "WS"))
                        .value())
                .isEqualByComparingTo(number("""
                    select round(cast(sum(100 * i * i) filter (where exists (
                               select from generate_series(1, 16) n where 1 + n % 4 = i and n % 4 in (0, 2)
                                 and date '2026-11-26' - 200 + n * 20 <= date '2026-08-18'
                                 and (n % 5 <> 0 or date '2026-11-26' - 170 + n * 20 >= date '2026-08-18'))) as numeric) / sum(100 * i * i), 4) as value
                    from generate_series(1, 4) i
                    """));
    }

    /** The answers of the use case on agreements, once more by plain SQL over how many moved. */
    @Test
    void theAnswersOnAgreementsAreThoseOfPlainSql() {
        var asked = about("SIDES-IT", DAY, "PW");
        var used = "with " + MOVED + """
            , recent as (select n, sum(k) filter (where c = 2) as i, sum(k) filter (where c = 1) as o from moved
                         where n < 25 and y in (2025, 2026) group by n)
            select round(count(*) filter (where @)::numeric / count(*), 4) as value from recent
            """;
        assertThat(only("P2", asked).value()).isEqualByComparingTo(number(used.replace("@", "i > 0 and o > 0")));
        assertThat(only("P2IN", asked).value()).isEqualByComparingTo(number(used.replace("@", "i > 0 and o = 0")));
        assertThat(only("P2OUT", asked).value()).isEqualByComparingTo(number(used.replace("@", "i = 0 and o > 0")));
        assertThat(only("P2NONE", asked).value()).isEqualByComparingTo(number(used.replace("@", "i = 0 and o = 0")));
        assertThat(only("AGREEMENTS", asked).value()).isEqualByComparingTo("24");
        assertThat(only("EXP30", asked).value()).isEqualByComparingTo("0");
        assertThat(only("EXP90", asked).value())
                .isEqualByComparingTo(
                        number("select count(*)::numeric as value from generate_series(1, 24) n where n % 7 = 0"));
        assertThat(engine("UTIL", asked)).isEqualTo(bySql("with " + MOVED + """
            select concat_ws(' ', 'SIDES-' || n, case when c = 2 then 'inbound' else 'outbound' end, y || '/' || y + 1) as key,
                   round(k::numeric / (3 + n), 4) as value
            from moved where n < 25 and y < 2026
            """));
    }

    @Test
    void recognitionInForceIsThatOfPlainSql() {
        var countries = List.of("PW", "NR", "TV", "WS");
        for (var day : List.of(DAY, DAY.minusDays(100), DAY.plusDays(60))) {
            assertThat(inTransaction(() -> repository(SqlRecognitionFacts.class).inForce(countries, day)).stream()
                            .map(CooperationFact::reference))
                    .as(day.toString())
                    .containsExactlyInAnyOrderElementsOf(words("""
                        select 'sides-recognition-' || n as word from generate_series(1, 16) n
                        where n %% 4 in (0, 2) and date '2026-11-26' - 200 + n * 20 <= date '%1$s'
                          and (n %% 5 <> 0 or date '2026-11-26' - 170 + n * 20 >= date '%1$s')
                        """.formatted(day)))
                    .isNotEmpty();
        }
    }

    private List<WorkRatio> evidence(LocalDate day) {
        return inTransaction(
                () -> repository(SqlWorkFacts.class).ratios("MSEV", COUNTRIES, TWO_YEARS, day, LevelTable.USUAL));
    }

    @Test
    void evidenceAndDelayOfMilestonesAreThoseOfPlainSql() {
        var day = LocalDate.of(2025, 12, 1);
        assertThat(evidence(day).stream().map(each -> each.reference() + " " + each.n()))
                .containsExactlyInAnyOrderElementsOf(words("""
                    select 'sides-project-' || n || ' ' || count(*) as word from generate_series(1, 18) n, generate_series(1, 3) i
                    where date '2026-06-01' - n * 40 + i * 20 - 30 <= date '2025-12-01' group by n
                    """))
                .isNotEmpty();
        assertThat(evidence(DAY))
                .as("nobody accepts the own evidence, and none without a hash")
                .hasSize(18)
                .allSatisfy(each -> assertThat(each.part()).isEqualByComparingTo(each.whole()));
        var delays = inTransaction(() ->
                        repository(SqlMeasuredFacts.class).measured("SLIP", COUNTRIES, day, DAY, LevelTable.USUAL))
                .stream()
                .map(MeasuredDuration::value)
                .toList();
        assertThat(Distribution.median(delays).orElseThrow()).isEqualByComparingTo(number("""
            select cast(percentile_cont(0.5) within group (order by i * 20 - 30) as numeric) as value
            from generate_series(1, 18) n, generate_series(1, 3) i
            where date '2026-06-01' - n * 40 + i * 20 - 30 between date '2025-12-01' and date '2026-11-26'
            """));
    }

    @Test
    void depthItsScoreMaximumAndMedianAreThoseOfPlainSql() {
        var levels = "with " + MOVED + """
            , pair as (
                select n, case when n <= 18 and n % 9 <> 0 and exists (
                                        select from generate_series(1, 3) i where date '2026-06-01' - n * 40 + i * 20 - 30 >= date '2024-11-27')
                               then 3
                               when n < 25 and exists (select from moved m where m.n = g.n and m.y >= 2025 and m.k > 0) then 2
                               when n < 25 then 1 else 0 end as level
                from generate_series(1, 25) g(n))
            """;
        var pairs = PairDepth.on(
                DAY, inTransaction(() -> repository(SqlDepthFacts.class).evidence(COUNTRIES, DAY)));
        assertThat(pairs.stream().map(pair -> pair.pair().partner() + " " + pair.level()))
                .containsExactlyInAnyOrderElementsOf(
                        words(levels + "select 'sides-' || n || ' ' || level as word from pair"));
        var weights = Map.of(0, 0, 1, 1, 2, 2, 3, 4, 4, 8, 5, 16);
        assertThat(Depth.score(pairs, level -> BigDecimal.valueOf(weights.get(level)))
                        .orElseThrow())
                .isEqualByComparingTo(number(levels + """
                    select round(100.0 * sum((array[0, 1, 2, 4, 8, 16])[level + 1]) / (16 * count(*)), 4) as value from pair
                    """));
        assertThat(Depth.score(pairs, BigDecimal::valueOf).orElseThrow())
                .as("linear weights")
                .isEqualByComparingTo(
                        number(levels + "select round(100.0 * sum(level) / (5 * count(*)), 4) as value from pair"));
        assertThat(Depth.median(pairs).orElseThrow()).isEqualByComparingTo(number(levels + """
            select cast(percentile_cont(0.5) within group (order by level) as numeric) as value from pair
            """));
        assertThat(Depth.of(pairs)).isEqualTo((int) count(levels + "select max(level) from pair"));
        assertThat(pairs.stream().filter(pair -> pair.level() >= 1).count())
                .as("universities that cooperate")
                .isEqualTo(count(levels + "select count(*) from pair where level >= 1"));
    }

    @Test
    void completenessAndDeepPairsAreThoseOfPlainSql() {
        var mechanisms = inTransaction(() -> repository(SqlDepthFacts.class).completeness(COUNTRIES, DAY)).stream()
                .filter(each -> each.reference().startsWith("sides-project-"))
                .toList();
        var scored = """
            with scored as (
                select n, 1 + case when n % 3 = 0 then 1 else 0 end + case when n % 2 = 0 or n % 3 = 0 then 1 else 0 end
                          + case when n <= 18 then 2 else 0 end + case when n % 3 = 0 and n * 10 > 40 then 1 else 0 end as points
                from generate_series(1, 20) n where n % 9 <> 0)
            """;
        assertThat(mechanisms.stream().map(each -> each.reference() + " " + each.score()))
                .containsExactlyInAnyOrderElementsOf(
                        words(scored + "select 'sides-project-' || n || ' ' || points as word from scored"));
        var pairs = PairDepth.on(
                DAY, inTransaction(() -> repository(SqlDepthFacts.class).evidence(COUNTRIES, DAY)));
        assertThat(Depth.deep(pairs, mechanisms).stream()
                        .map(pair -> pair.pair().partner()))
                .containsExactlyInAnyOrderElementsOf(words(scored + """
                    select 'sides-' || n as word from scored where points >= 5 and exists (
                        select from generate_series(1, 3) i where date '2026-06-01' - n * 40 + i * 20 - 30 >= date '2024-11-27')
                    """))
                .isNotEmpty();
    }

    @Test
    void moneyOfTheSidesIsThatOfPlainSqlInEachCurrency() {
        var given = new TreeMap<String, BigDecimal>();
        inTransaction(() -> repository(SqlMoneyFacts.class).given(COUNTRIES, DAY))
                .forEach(each -> {
                    given.merge(side(each) + " pledged", each.pledged(), BigDecimal::add);
                    given.merge(side(each) + " delivered", each.delivered(), BigDecimal::add);
                });
        var second = new TreeMap<String, BigDecimal>();
        inTransaction(() -> wired(new Sql()).list("""
            select case when (n + k) % 2 = 0 then 'CNY ' else 'USD ' end || case when s = 0 then 'home' else 'partner' end || w.word as word,
                   cast(sum(w.amount) as numeric) as value
            from generate_series(1, 20) n cross join generate_series(0, 1) s cross join generate_series(0, 1) k
            cross join lateral (values (' pledged', 1000 * n + 100 * s + k), (' delivered', 10 * n * (s + 1))) w (word, amount)
            where (n + k) % 5 <> 0 and n % 9 <> 0
            group by 1
            """, row -> Map.entry(row.text("word"), row.decimal("value"))))
                .forEach(entry -> second.put(entry.getKey(), entry.getValue()));
        assertThat(given.keySet()).isEqualTo(second.keySet()).hasSize(8);
        given.forEach((key, amount) -> assertThat(amount).as(key).isEqualByComparingTo(second.get(key)));
    }

    private static String side(MoneyGiven each) {
        return each.currency() + (each.home() ? " home" : " partner");
    }
}
