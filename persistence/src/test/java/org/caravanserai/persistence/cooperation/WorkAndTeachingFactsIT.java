package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.Test;

/** Plans, promises, classes and levels of the engine against a second computation: plain SQL over generated rows. */
class WorkAndTeachingFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private int update(String statement, Object... arguments) {
        return inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private long count(String statement, Object... arguments) {
        return inTransaction(() -> wired(new Sql()).count(statement, arguments));
    }

    private UUID organization() {
        return inTransaction(() -> {
            var made = new Organization(
                    Slug.of("w-" + Ids.next().toString().substring(20)),
                    Bodies.unowned().profile(),
                    Bodies.NOW,
                    null);
            entities.persist(made);
            return made.id();
        });
    }

    private List<WorkRatio> ratios(String code) {
        return inTransaction(() -> repository(SqlWorkFacts.class)
                        .ratios(code, List.of("MV"), DAY.minusMonths(24), DAY, LevelTable.USUAL))
                .stream()
                .filter(ratio -> ratio.reference().startsWith("work-"))
                .toList();
    }

    @Test
    void workOfProjectsIsCountedAsByPlainSql() {
        var one = organization();
        var other = organization();
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of,
                    registered_at, version)
                select gen_random_uuid(), 'PROJECT', 'work-' || n, '{"en": "Work"}', '{}', '{MV}', '{}', date '2025-01-01', 'DAY',
                       date '2026-11-26', now(), 1 from generate_series(1, 20) n returning id, slug
            ), projects as (
                insert into cooperation_project (id, state, purpose) select id, 'RUNNING', '{"en": "P"}' from made
            ), objectives as (
                insert into cooperation_objective (project_id, position, statement, unit, baseline, target, actual, due_on, owner_id)
                select id, 0, '{"en": "O"}', 'students', 10, 110, 10 + length(slug) * 30, date '2026-01-01', ?1::uuid from made
            ), contributions as (
                insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
                select id, 0, ?1::uuid, 'CASH', 100, length(slug) * 20, 'CNY' from made
            )
            insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference,
                evidence_hash, submitted_for, submitted_on, decided_for, decided_on, version)
            select gen_random_uuid(), made.id, n, '{"en": "M"}', date '2026-12-31' - n * 40, date '2026-12-31', 'ACCEPTED', 'DELIVERABLE',
                   'R', repeat('a', 64), ?1::uuid, date '2026-01-01', ?2::uuid, date '2026-10-01', 1
            from made cross join generate_series(1, 5) n
            """, one, other);

        assertThat(ratios("MSOT")).hasSize(20).allSatisfy(ratio -> {
            assertThat(ratio.whole()).as("due by the day").isEqualByComparingTo(String.valueOf(count("""
                select count(*) from generate_series(1, 5) n where date '2026-12-31' - n * 40 <= date '2026-11-26'
                """)));
            assertThat(ratio.part())
                    .as("accepted on the first of October")
                    .isEqualByComparingTo(String.valueOf(count("""
                        select count(*) from generate_series(1, 5) n
                        where date '2026-12-31' - n * 40 between date '2026-10-01' and date '2026-11-26'
                        """)));
        });
        assertThat(ratios("OUTR")).allSatisfy(ratio -> assertThat(ratio.part())
                .as("no objective counts more than once")
                .isEqualByComparingTo("1"));
        assertThat(ratios("CONTR")).allSatisfy(ratio -> assertThat(ratio.part()).isEqualByComparingTo("1"));
        assertThat(ratios("APPL")).as("nothing has come of them yet").isEmpty();
    }

    /**
     * Project n has n % 4 results, of which those up to n % 3 are in use since n * 10 + r days; its objective is reached to n of 20 tenths, and
     * another one is due tomorrow; of 1,000 it delivers 100 n and, of the second contribution, nothing.
     */
    private void generateApplied() {
        if (count("select count(*) from cooperation_entry where slug = 'applied-1'") > 0) {
            return;
        }
        var one = organization();
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of,
                    registered_at, version)
                select gen_random_uuid(), 'PROJECT', 'applied-' || n, '{"en": "Applied"}', '{}', '{SC}', '{}', date '2025-01-01', 'DAY',
                       date '2026-11-26', now(), 1 from generate_series(1, 30) n returning id, cast(substr(slug, 9) as int) as n
            ), projects as (
                insert into cooperation_project (id, state, purpose) select id, 'RUNNING', '{"en": "P"}' from made
            ), objectives as (
                insert into cooperation_objective (project_id, position, statement, unit, baseline, target, actual, due_on, owner_id)
                select id, 0, cast('{"en": "O"}' as jsonb), 'students', 100, 300, 100 + 10 * n, date '2026-01-01', ?1::uuid from made
                union all select id, 1, cast('{"en": "L"}' as jsonb), 'students', 0, 10, 5, date '2026-11-27', ?1::uuid from made
            ), contributions as (
                insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
                select id, 0, ?1::uuid, 'CASH', 1000, 100 * n, 'CNY' from made
                union all select id, 1, ?1::uuid, 'STAFF', 10, 0, 'months' from made
            )
            insert into cooperation_result (id, project_id, number, title, stage, country, used_by_body, used_since, version)
            select gen_random_uuid(), id, r, '{"en": "R"}', case when r <= n % 3 then 'IN_USE' else 'PILOT' end, case when r <= n % 3 then 'SC' end,
                   case when r <= n % 3 then 'Works' end, case when r <= n % 3 then date '2026-11-26' - n * 10 + r end, 1
            from made cross join lateral generate_series(1, n % 4) r
            """, one);
    }

    @Test
    void resultsInUseObjectivesAndContributionsAreThoseOfPlainSql() {
        generateApplied();
        for (var day : List.of(DAY, DAY.minusDays(150))) {
            assertThat(applied("APPL", day))
                    .as(day.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            inTransaction(() -> wired(new Sql()).list("""
                                select concat_ws(' ', 'applied-' || n, count(*) filter (where r <= n % 3 and date '2026-11-26' - n * 10 + r <= ?::date),
                                                 count(*)) as word
                                from generate_series(1, 30) n cross join lateral generate_series(1, n % 4) r group by n
                                """, row -> row.text("word"), day)))
                    .anyMatch(line -> line.endsWith(" 0 3"))
                    .anyMatch(line -> line.endsWith(" 2 3") || line.endsWith(" 1 3"));
        }
        assertThat(applied("OUTR", DAY))
                .as("no objective counts more than once")
                .containsExactlyInAnyOrderElementsOf(
                        inTransaction(() -> wired(new Sql()).list("""
                            select concat_ws(' ', 'applied-' || n, cast(trim_scale(least(n * 0.05, 1)) as text), 1) as word from generate_series(1, 30) n
                            """, row -> row.text("word"))));
        assertThat(applied("CONTR", DAY))
                .as("nor does a contribution")
                .containsExactlyInAnyOrderElementsOf(
                        inTransaction(() -> wired(new Sql()).list("""
                            select concat_ws(' ', 'applied-' || n, cast(trim_scale(least(n * 0.1, 1)) as text), 2) as word from generate_series(1, 30) n
                            """, row -> row.text("word"))));
    }

    /** The answers of the use case, once more by plain SQL: by project, by side and kind, and by country of use. */
    @Test
    void theAnswersOnProjectsAreThoseOfPlainSql() {
        generateApplied();
        var asked = about("APPLIED-IT", DAY, "SC");
        assertThat(of("applied-", engine("OUTR", asked))).isEqualTo(bySql("""
            select 'applied-' || n as key, round(least(n * 0.05, 1), 4) as value from generate_series(1, 30) n
            """));
        assertThat(of("applied-", engine("OUTR", asked.on(LocalDate.of(2025, 12, 31)))))
                .as("nothing was due")
                .isEmpty();
        assertThat(of("applied-", engine("OUTR", asked.on(LocalDate.of(2026, 11, 27)))))
                .as("both are due")
                .isEqualTo(bySql("""
                    select 'applied-' || n as key, round((least(n * 0.05, 1) + 0.5) / 2, 4) as value from generate_series(1, 30) n
                    """));
        assertThat(of("applied-", engine("CONTR", asked))).isEqualTo(bySql("""
            select 'applied-' || n as key, round(least(n * 0.1, 1) / 2, 4) as value from generate_series(1, 30) n
            """));
        assertThat(of("applied-", engine("APPL", asked))).isEqualTo(bySql("""
            select 'applied-' || n as key, round(count(*) filter (where r <= n % 3 and r <= n * 10)::numeric / count(*), 4) as value
            from generate_series(1, 30) n cross join lateral generate_series(1, n % 4) r group by n
            """));
    }

    private static Map<String, BigDecimal> of(String prefix, Map<String, BigDecimal> values) {
        var some = new TreeMap<>(values);
        some.keySet().removeIf(key -> !key.startsWith(prefix));
        return some;
    }

    /** Project n of 12 has parties of China and two countries; the side at home delivers n tenths of money, the other n twelfths, and no equipment. */
    @Test
    void contributionsBySideAndResultsByCountryAreThoseOfPlainSql() {
        inTransaction(() -> {
            entities.persist(Bodies.in("CN", "parts-home", Sector.UNIVERSITY));
            entities.persist(Bodies.in("BB", "parts-partner", Sector.UNIVERSITY));
        });
        update("""
            with made as (
                insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of,
                    registered_at, version)
                select gen_random_uuid(), 'PROJECT', 'parts-' || n, '{"en": "Parts"}', '{}', '{BB,BS}', '{}', date '2025-01-01', 'DAY',
                       date '2026-11-26', now(), 1 from generate_series(1, 12) n returning id, cast(substr(slug, 7) as int) as n
            ), projects as (
                insert into cooperation_project (id, state, purpose) select id, 'RUNNING', '{"en": "P"}' from made
            ), contributions as (
                insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
                select m.id, p.position, o.id, p.kind, 120, least(200, p.delivered * m.n), p.unit
                from made m cross join (values (0, 'parts-home', 'CASH', 12, 'CNY'), (1, 'parts-partner', 'CASH', 10, 'USD'),
                    (2, 'parts-partner', 'EQUIPMENT', 0, 'sets')) p (position, slug, kind, delivered, unit)
                join organization o on o.slug = p.slug
            )
            insert into cooperation_result (id, project_id, number, title, stage, country, used_by_body, used_since, version)
            select gen_random_uuid(), id, r, '{"en": "R"}', case when r < 3 then 'IN_USE' else 'PILOT' end, case r when 1 then 'BB' when 2 then 'BS' end,
                   case when r < 3 then 'Works' end, case when r < 3 then date '2026-11-26' - 60 + n * 10 end, 1
            from made cross join generate_series(1, 3) r
            """);
        var asked = about("PARTS-IT", DAY, "BB", "BS");
        assertThat(engine("CONTRS", asked)).isEqualTo(bySql("""
            select key, round(avg(least(1, part)), 4) as value
            from (select 'home CASH' as key, 12.0 * n / 120 as part from generate_series(1, 12) n
                  union all select 'partner CASH', 10.0 * n / 120 from generate_series(1, 12) n
                  union all select 'partner EQUIPMENT', 0 from generate_series(1, 12) n) x
            group by key
            """));
        assertThat(rows("CONTRS", asked)).hasSize(36).allSatisfy(row -> assertThat(row.cells())
                .containsEntry("record", "PROJECT")
                .containsKeys("side", "contribution", "unit", "pledged", "delivered"));
        assertThat(engine("APPLC", asked)).isEqualTo(bySql("""
            select country as key, round(count(*) filter (where r = used and 60 - n * 10 >= 0)::numeric / count(*), 4) as value
            from (values ('BB', 1), ('BS', 2)) c (country, used), generate_series(1, 12) n, generate_series(1, 3) r
            group by country
            """)).hasSize(2);
        assertThat(rows("APPLC", asked.of("BS")).stream()
                        .filter(row -> Boolean.TRUE.equals(row.cells().get("used"))))
                .as("those that had begun by the day")
                .hasSize(6);
    }

    private List<String> applied(String code, LocalDate day) {
        return inTransaction(() -> repository(SqlWorkFacts.class)
                        .ratios(code, List.of("SC"), day.minusMonths(24), day, LevelTable.USUAL))
                .stream()
                .filter(ratio -> ratio.reference().startsWith("applied-"))
                .map(ratio -> String.join(" ", ratio.reference(), plain(ratio.part()), plain(ratio.whole())))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void learnersAndLevelsAreCountedAsByPlainSql() {
        var center = inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("t-" + unique), Bodies.unowned().profile(), Bodies.NOW, null);
            host.verify();
            entities.persist(host);
            entities.flush();
            var made = CenterFixtures.draft("t-" + unique, host.id(), null, Bodies.NOW);
            entities.persist(made);
            entities.flush();
            return made.id();
        });
        update("update centers set opened_on = date '2000-01-01' where id = ?1", center);
        var term = Classes.term(center);
        var course = Classes.course(center);
        inTransaction(() -> {
            entities.persist(term);
            entities.persist(course);
        });
        var account = inTransaction(() -> {
            var made =
                    new Account(EmailAddress.of("learner-" + Ids.next() + "@example.org"), People.amina(), Bodies.NOW);
            entities.persist(made);
            return made.id();
        });
        update("update center_course set language = 'dzo' where center_id = ?1", center);
        update("""
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on,
                with_approval, time_zone, created_at, version)
            select gen_random_uuid(), 'WT-' || n, ?1::uuid, t.id, c.id, '{}', case when n = 3 then 'CANCELLED' else 'RUNNING' end,
                   'ON_SITE', 1, 20, t.first_day, false, 'UTC', now(), 1
            from generate_series(1, 3) n, center_term t, center_course c
            where t.center_id = ?1 and c.center_id = ?1
            """, center);
        update(
                "insert into class_seats (class_id, capacity) select id, 20 from course_class where center_id = ?1",
                center);
        update("""
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
            select gen_random_uuid(), 'WT' || k.code || n, k.id, ?2::uuid, 'Learner ' || n, false,
                   case when n % 4 = 0 then 'REJECTED' else 'ENROLLED' end, n, now(), now(), 1
            from course_class k cross join generate_series(1, 12) n where k.center_id = ?1
            """, center, account);
        var day = count("select (first_day - date '1970-01-01') from center_term where center_id = ?1", center);
        var on = LocalDate.ofEpochDay(day);
        var supply =
                inTransaction(() ->
                                repository(SqlTeachingFacts.class).languages(on.minusMonths(12), on, LevelTable.USUAL))
                        .stream()
                        .filter(each -> each.language().equals("dzo"))
                        .findFirst()
                        .orElse(LanguageSupply.none("dzo"));
        assertThat(supply.classes()).as("without the one that was cancelled").isEqualTo(2);
        assertThat(supply.learners()).isEqualTo(count("""
            select count(*) from enrolment e join course_class k on k.id = e.class_id
            where k.center_id = ?1 and k.state = 'RUNNING' and e.state = 'ENROLLED'
            """, center));
        assertThat(supply.able()).isZero();
    }
}
