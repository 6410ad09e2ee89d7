package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kinds of cooperation, platforms and depth of the engine against a second computation: plain SQL over generated records. */
class CooperationFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<String> COUNTRIES = List.of("BN", "KH", "MM");

    /** Records of several kinds that begin and end around the day, each with a party of one of the countries. */
    private static final String ENTRIES = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of,
                registered_at, version)
            select gen_random_uuid(), (array['INSTRUMENT', 'MECHANISM', 'ALLIANCE', 'PROJECT'])[1 + n % 4], 'generated-' || n,
                   '{"en": "Generated"}', '{}', '{}', '{}', date '2026-11-26' - 900 + n * 7,
                   case when n % 3 = 0 then date '2026-11-26' - 400 + n * 9 end, 'DAY', date '2026-11-26', now(), 1
            from generate_series(1, 200) n returning id, kind, slug
        ), numbered as (
            select id, kind, slug, cast(substr(slug, 11) as int) as n from made
        ), instruments as (
            insert into cooperation_instrument (id, instrument_kind, state, signed_on)
            select id, case when n % 8 = 0 then 'RECOGNITION' else 'JOINT_STATEMENT' end,
                   case when n % 16 = 0 then 'NEGOTIATING' else 'IN_FORCE' end, date '2024-01-01' from numbered where kind = 'INSTRUMENT'
        ), mechanisms as (
            insert into cooperation_mechanism (id, mechanism_kind)
            select id, (array['MINISTERS_CONFERENCE', 'EXCHANGE_WEEK', 'SCHOLARSHIP_SCHEME', 'EXHIBITION'])[1 + n % 4] from numbered
            where kind = 'MECHANISM'
        ), alliances as (
            insert into cooperation_alliance (id, alliance_kind, charter) select id, 'REGIONAL', '{}' from numbered where kind = 'ALLIANCE'
        ), projects as (
            insert into cooperation_project (id, state, purpose)
            select id, case when n % 5 = 0 then 'IDEA' else 'RUNNING' end, '{"en": "P"}' from numbered where kind = 'PROJECT'
        )
        insert into cooperation_party (entry_id, position, role, sector, country, name)
        select id, 0, case when n % 11 = 0 then 'OBSERVER' else 'MEMBER' end, 'GOVERNMENT',
               (array['BN', 'KH', 'MM'])[1 + n % 3], '{}' from numbered
        """;

    /** Written without the views, without the table of kinds and without Java. */
    private static final String SECOND_PLATFORMS = """
        select p.country, count(distinct e.id) as number
        from cooperation_entry e join cooperation_party p on p.entry_id = e.id and p.role <> 'OBSERVER'
        left join cooperation_mechanism m on m.id = e.id
        where e.slug like 'generated-%' and p.country = any (?::text[])
          and (e.kind = 'ALLIANCE' or m.mechanism_kind in ('MINISTERS_CONFERENCE', 'EXCHANGE_WEEK', 'EXHIBITION'))
          and e.begins_on <= ?::date and (e.ends_on is null or e.ends_on >= ?::date)
        group by p.country
        """;

    private static final String SECOND_KINDS = """
        select p.country, count(distinct case
                   when e.kind = 'ALLIANCE' then 'A' when e.kind = 'PROJECT' then 'P'
                   when i.instrument_kind = 'RECOGNITION' then 'R' when e.kind = 'INSTRUMENT' then 'I' else m.mechanism_kind end) as number
        from cooperation_entry e join cooperation_party p on p.entry_id = e.id and p.role <> 'OBSERVER'
        left join cooperation_mechanism m on m.id = e.id
        left join cooperation_instrument i on i.id = e.id
        left join cooperation_project j on j.id = e.id
        where e.slug like 'generated-%' and p.country = any (?::text[]) and coalesce(i.state, '') <> 'NEGOTIATING'
          and coalesce(j.state, '') <> 'IDEA' and coalesce(i.signed_on, e.begins_on) <= ?::date and (e.ends_on is null or e.ends_on >= ?::date)
        group by p.country
        """;

    private static final String PAIRED = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of,
                registered_at, version)
            values (gen_random_uuid(), ?1, ?2, '{"en": "Pair"}', '{}', '{}', '{}', '2024-01-01', 'DAY', '2026-11-26', now(), 1)
            returning id
        )
        insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
        select id, 0, 'COORDINATOR', 'UNIVERSITY', ?3::uuid, cast('{}' as jsonb) from made
        union all select id, 1, 'COORDINATOR', 'UNIVERSITY', ?4::uuid, cast('{}' as jsonb) from made
        """;

    @BeforeEach
    void generate() {
        inTransaction(() -> {
            var sql = wired(new Sql());
            if (sql.count("select count(*) from cooperation_entry where slug like 'generated-%'") == 0) {
                sql.update(ENTRIES);
            }
        });
    }

    private List<CooperationFact> facts() {
        return inTransaction(() -> repository(SqlCooperationFacts.class).facts(COUNTRIES, DAY)).stream()
                .filter(fact -> fact.reference().startsWith("generated-") && fact.isInEffectOn(DAY))
                .toList();
    }

    private Map<String, Long> second(String statement) {
        return inTransaction(() -> wired(new Sql())
                        .list(
                                statement,
                                row -> Map.entry(row.text("country"), row.count("number")),
                                COUNTRIES.toArray(String[]::new),
                                DAY,
                                DAY))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    @Test
    void platformsAndKindsOfTheEngineAreThoseOfPlainSql() {
        var platforms = inTransaction(
                        () -> repository(SqlCooperationFacts.class).kinds())
                .stream()
                .filter(kind -> kind.platform())
                .map(kind -> kind.code())
                .toList();
        var numbers = new TreeMap<String, Long>();
        facts().stream()
                .filter(fact -> platforms.contains(fact.kind()))
                .forEach(fact -> numbers.merge(fact.country(), 1L, Long::sum));
        assertThat(numbers).isEqualTo(second(SECOND_PLATFORMS)).hasSize(3);
        var kinds = new TreeMap<String, Long>();
        facts().stream()
                .map(fact -> fact.country() + fact.kind())
                .distinct()
                .forEach(cell -> kinds.merge(cell.substring(0, 2), 1L, Long::sum));
        assertThat(kinds).isEqualTo(second(SECOND_KINDS));
    }

    @Test
    void emptyCellsAndCountriesWithFewPlatformsAreThoseOfPlainSql() {
        var kinds = inTransaction(() -> repository(SqlCooperationFacts.class).kinds());
        long full = facts().stream()
                .map(fact -> fact.country() + fact.kind())
                .distinct()
                .count();
        var second = second(SECOND_KINDS).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long all = inTransaction(() -> wired(new Sql()).count("select count(*) * 3 from cooperation_kind"));
        assertThat((long) COUNTRIES.size() * kinds.size() - full)
                .isEqualTo(all - second)
                .isPositive();

        var early = LocalDate.of(2024, 7, 20);
        var platforms = kinds.stream()
                .filter(kind -> kind.platform())
                .map(kind -> kind.code())
                .toList();
        for (var day : List.of(early, DAY)) {
            var numbers = new TreeMap<String, Long>();
            inTransaction(() -> repository(SqlCooperationFacts.class).facts(COUNTRIES, day)).stream()
                    .filter(fact -> fact.reference().startsWith("generated-")
                            && fact.isInEffectOn(day)
                            && platforms.contains(fact.kind()))
                    .forEach(fact -> numbers.merge(fact.country(), 1L, Long::sum));
            var few = COUNTRIES.stream()
                    .filter(country -> numbers.getOrDefault(country, 0L) <= 2)
                    .toList();
            var others = inTransaction(() -> wired(new Sql())
                    .list(
                            SECOND_PLATFORMS + " having count(distinct e.id) > 2",
                            row -> row.text("country"),
                            COUNTRIES.toArray(String[]::new),
                            day,
                            day));
            assertThat(few)
                    .as(day.toString())
                    .containsExactlyElementsOf(COUNTRIES.stream()
                            .filter(country -> !others.contains(country))
                            .toList());
        }
    }

    private UUID organization(String slug, String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country, slug, Sector.UNIVERSITY);
            entities.persist(made);
            return made.id();
        });
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private PairDepth depth(LocalDate day) {
        return PairDepth.on(
                        day, inTransaction(() -> repository(SqlDepthFacts.class).evidence(List.of("BT"), day)))
                .stream()
                .filter(pair -> pair.pair().partner().equals("depth-partner"))
                .findFirst()
                .orElseThrow();
    }

    /** Each step is made in plain SQL; the expected level is that of the definition, written down by hand. */
    @Test
    void depthRisesWithEvidenceAndFallsWhenItExpires() {
        var home = organization("depth-home", "CN");
        var partner = organization("depth-partner", "BT");
        update(PAIRED, "ALLIANCE", "depth-alliance", home, partner);
        assertThat(depth(DAY).level()).isZero();

        update(PAIRED, "INSTRUMENT", "depth-memorandum", home, partner);
        update("""
            insert into cooperation_instrument (id, instrument_kind, state, signed_on)
            select id, 'MEMORANDUM', 'SIGNED', date '2024-06-01' from cooperation_entry where slug = 'depth-memorandum'
            """);
        assertThat(depth(DAY).level()).isEqualTo(1);

        update(PAIRED, "PROJECT", "depth-project", home, partner);
        update("""
            insert into cooperation_project (id, state, purpose)
            select id, 'RUNNING', '{"en": "P"}' from cooperation_entry where slug = 'depth-project'
            """);
        assertThat(depth(DAY).level()).as("a project alone is no joint work").isEqualTo(1);
        update("""
            insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference,
                evidence_hash, submitted_for, submitted_on, decided_for, decided_on, version)
            select gen_random_uuid(), id, 1, '{"en": "M"}', date '2025-01-31', date '2025-01-31', 'ACCEPTED', 'DELIVERABLE', 'R',
                   repeat('a', 64), ?1::uuid, date '2025-02-01', ?2::uuid, date '2025-03-01', 1
            from cooperation_entry where slug = 'depth-project'
            """, home, partner);
        var deeper = depth(DAY);
        assertThat(deeper.level()).isEqualTo(3);
        assertThat(deeper.deciding()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(DepthEvidenceKind.MILESTONE);
            assertThat(each.until()).isEqualTo(LocalDate.of(2027, 2, 28));
        });
        assertThat(depth(LocalDate.of(2027, 3, 1)).level())
                .as("24 months are over")
                .isEqualTo(1);
        assertThat(depth(LocalDate.of(2025, 2, 28)).level())
                .as("not accepted yet")
                .isEqualTo(1);

        update(PAIRED, "PROGRAMME", "depth-programme", home, partner);
        update("""
            with programme as (
                insert into cooperation_programme (id, programme_kind, level, state, quota, approval_number, approved_from, approved_until)
                select id, 'JOINT_DEGREE_PROGRAMME', 'MASTER', 'ENROLLING', 30, 'DEPTH-1', date '2025-06-01', date '2027-06-30'
                from cooperation_entry where slug = 'depth-programme' returning *
            )
            insert into cooperation_approval (programme_id, position, approval_number, approved_from, approved_until, quota)
            select id, 0, approval_number, approved_from, approved_until, quota from programme
            """);
        assertThat(depth(DAY).level()).isEqualTo(4);
        assertThat(depth(LocalDate.of(2027, 7, 1)).level()).isEqualTo(1);
        update("""
            with renewal as (
                insert into cooperation_approval (programme_id, position, approval_number, approved_from, approved_until, quota)
                select id, 1, 'DEPTH-2', date '2027-09-01', date '2033-08-31', 60 from cooperation_entry where slug = 'depth-programme'
                returning *
            )
            update cooperation_programme p set approval_number = r.approval_number, approved_from = r.approved_from,
                approved_until = r.approved_until, quota = r.quota
            from renewal r where r.programme_id = p.id
            """);
        assertThat(depth(DAY).level())
                .as("the renewal changes nothing about the past")
                .isEqualTo(4);
        assertThat(depth(LocalDate.of(2027, 7, 1)).level())
                .as("between the approvals")
                .isEqualTo(1);
        assertThat(depth(LocalDate.of(2028, 7, 1)).level()).isEqualTo(4);
        assertThat(inTransaction(() -> repository(SqlDepthFacts.class).completeness(List.of("BT"), DAY)))
                .filteredOn(each -> each.reference().equals("depth-programme"))
                .singleElement()
                .satisfies(each -> assertThat(each.missing())
                        .containsExactly(Completeness.Part.MILESTONES, Completeness.Part.BUDGET));
    }

    private static final LocalDate EARLY = LocalDate.of(2024, 7, 20);

    private static final String PLATFORMS = """
        select c.country as key, cast(coalesce(x.number, 0) as numeric) as value
        from unnest(?::text[]) c (country) left join (%s) x on x.country = c.country
        """.formatted(SECOND_PLATFORMS);

    private static final String KINDS = """
        select c.country as key, cast(coalesce(x.number, 0) as numeric) as value
        from unnest(?::text[]) c (country) left join (%s) x on x.country = c.country
        """.formatted(SECOND_KINDS);

    private Map<String, BigDecimal> by(String statement, LocalDate day) {
        var countries = COUNTRIES.toArray(String[]::new);
        return bySql(statement, countries, countries, day, day);
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("GENERATED-IT", day, COUNTRIES.toArray(String[]::new));
    }

    /** The answers of the use case on days on which records begin or end, once more by plain SQL. */
    @Test
    void theAnswersOnKindsAndPlatformsAreThoseOfPlainSql() {
        for (var day :
                List.of(DAY, EARLY, EARLY.plusDays(7), EARLY.minusDays(1), DAY.minusDays(1), DAY.minusYears(3))) {
            var kinds = by(KINDS, day);
            var platforms = by(PLATFORMS, day);
            assertThat(engine("MECH", on(day))).as("MECH on " + day).isEqualTo(kinds);
            assertThat(engine("PLAT", on(day))).as("PLAT on " + day).isEqualTo(platforms);
            agreeOnSome("BLANK", on(day), """
                select 'GENERATED-IT' as key, round((14 * 3 - ?1::numeric) / (14 * 3), 4) as value
                """, kinds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            agreeOnSome(
                    "FEW",
                    on(day),
                    "select 'GENERATED-IT' as key, round(?1::numeric / 3, 4) as value",
                    platforms.values().stream()
                            .filter(number -> number.intValue() <= 2)
                            .count());
        }
        assertThat(engine("FEW", on(DAY.minusYears(3))).values())
                .as("nothing had begun")
                .containsExactly(BigDecimal.ONE);
    }

    @Test
    void kindsAndPlatformsOnTwoDaysDifferAsPlainSqlSays() {
        for (var then : List.of(EARLY, DAY.minusYears(1), DAY.minusYears(3))) {
            assertThat(differences("MECH", on(DAY), then))
                    .as("MECH since " + then)
                    .isEqualTo(changes(by(KINDS, DAY), by(KINDS, then)));
            assertThat(differences("PLAT", on(DAY), then))
                    .as("PLAT since " + then)
                    .isEqualTo(changes(by(PLATFORMS, DAY), by(PLATFORMS, then)))
                    .hasSize(3)
                    .anySatisfy((country, change) -> assertThat(change).isNotZero());
        }
        assertThat(differences("MECH", on(DAY), DAY.minusYears(3)).values())
                .allSatisfy(change -> assertThat(change).isPositive());
    }
}
