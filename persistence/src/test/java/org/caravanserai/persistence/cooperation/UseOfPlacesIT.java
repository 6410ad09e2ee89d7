package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Use of places in both directions and several years, and what exists on paper only, by the engine, against a second computation: plain SQL over the
 * numbers of people and places that the rows were generated from.
 */
class UseOfPlacesIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final int AGREEMENTS = 24;

    /**
     * Agreement n has places for each direction c (1 from the home country) and each year y, none for some, and people who moved: in each fourth
     * agreement nobody in 2024 and 2025, in each sixth nobody in 2025 alone, in each fifth nobody in direction 1. Each eighth ended in 2026.
     */
    private static final String PLAN = """
        plan as (
            select n, c, y, case when (n + c + y) % 9 = 0 then 0 else 8 + n % 5 end as places,
                   case when n % 4 = 0 and y in (2024, 2025) or n % 6 = 0 and y = 2025 or n % 5 = 0 and c = 1 then 0 else (n * 5 + c * 3 + y) % 12 end as people
            from generate_series(1, 24) n, generate_series(1, 2) c, generate_series(2021, 2026) y)
        """;

    private static final String AGREED = "with " + PLAN + """
        , agreement as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            select gen_random_uuid(), 'PLACES-' || n, 'IN_FORCE', 1, 1, '2021/2022', case when n % 8 = 0 then '2025/2026' else '2027/2028' end, now(), 1
            from generate_series(1, 24) n returning id, code
        ), numbered as (
            select a.id, cast(substr(a.code, 8) as int) as n, h.id as home, p.id as away
            from agreement a join organization h on h.slug = 'places-home' join organization p on p.slug = 'places-' || substr(a.code, 8)
        ), revision as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, 1, '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY", "from": 1, "to": 2},
                       {"code": "c2", "kind": "STUDENT_STUDY", "from": 2, "to": 1}]}', repeat('a', 64), home, gen_random_uuid(), now(), 1 from numbered
        ), party as (
            insert into agreement_party (agreement_id, position, organization_id)
            select id, 0, home from numbered union all select id, 1, away from numbered
        )
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
        select a.id, 'c' || c, y || '/' || y + 1, places, 0, 0 from numbered a join plan p on p.n = a.n
        """;

    private static final String NOMINATED = "with " + PLAN + """
        insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email, state,
            proposal_id, nominated_at, version)
        select gen_random_uuid(), concat_ws('-', 'PL', n, c, y, i), a.id, 'c' || c, y || '/' || y + 1, 'FIRST', case when c = 1 then h.id else p.id end,
               case when c = 1 then p.id else h.id end, 'P', concat_ws('-', 'places', n, c, y, i) || '@example.org', 'ACCEPTED', gen_random_uuid(), now(), 1
        from plan cross join lateral generate_series(1, people + 1) i join exchange_agreement a on a.code = 'PLACES-' || n
        join organization h on h.slug = 'places-home' join organization p on p.slug = 'places-' || n
        """;

    /** The last one of those who were nominated never came. */
    private static final String ARRIVED = "with " + PLAN + """
        insert into mobility (id, code, nomination_id, state, arrived_on, version)
        select gen_random_uuid(), concat_ws('-', 'PM', n, c, y, i), m.id, case when i <= people then 'ARRIVED' else 'NO_SHOW' end,
               case when i <= people then make_date(y, 10, 1) end, 1
        from plan cross join lateral generate_series(1, people + 1) i join nomination m on m.email = concat_ws('-', 'places', n, c, y, i) || '@example.org'
        """;

    /** The places of agreements in force of the years that ended in the last three, with those who moved. */
    private static final String USED = "with " + PLAN + """
        , used as (
            select concat_ws(' ', 'PLACES-' || n, case when c = 2 then 'inbound' else 'outbound' end, y || '/' || y + 1) as key, n, y, people, places
            from plan where places > 0 and make_date(y + 1, 8, 31) <= ?1::date and make_date(y + 1, 8, 31) > ?1::date - interval '36 months'
              and (n % 8 <> 0 or ?1::date <= date '2026-08-31')
              and ?1::date >= date '2021-09-01')
        """;

    /** Nobody moved in any direction in that year and in the one before, though there were places in both. */
    private static final String ON_PAPER = USED + """
        select key, cast(case when (select sum(p.people) from plan p where p.n = used.n and p.y = used.y and p.places > 0) = 0
                               and (select sum(p.people) from plan p where p.n = used.n and p.y = used.y - 1 and p.places > 0) = 0
                         then 1 else 0 end as numeric) as value from used
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    @BeforeEach
    void generate() {
        if (inTransaction(() -> wired(new Sql()).count("select count(*) from organization where slug = 'places-home'"))
                > 0) {
            return;
        }
        inTransaction(() -> {
            entities.persist(Bodies.in("CN", "places-home", Sector.UNIVERSITY));
            for (int n = 1; n <= AGREEMENTS; n++) {
                entities.persist(Bodies.in(List.of("BI", "RW", "CG").get(n % 3), "places-" + n, Sector.UNIVERSITY));
            }
        });
        List.of(AGREED, NOMINATED, ARRIVED).forEach(this::update);
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("PLACES-IT", day, "BI", "RW", "CG");
    }

    private static final List<LocalDate> DAYS = List.of(
            DAY,
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 8, 30),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2025, 8, 30));

    @Test
    void theUseOfPlacesIsThatOfPlainSql() {
        for (var day : DAYS) {
            agreeOnSome(
                    "UTIL", on(day), USED + "select key, round(people::numeric / places, 4) as value from used", day);
        }
        for (var key :
                List.of(" inbound 2025/2026", " outbound 2025/2026", " inbound 2024/2025", " outbound 2024/2025")) {
            assertThat(engine("UTIL", on(DAY))).as(key).anySatisfy((each, value) -> {
                assertThat(each).endsWith(key);
                assertThat(value).isPositive();
            });
        }
        assertThat(engine("UTIL", on(DAY)).values())
                .as("more than there are places for")
                .anySatisfy(value -> assertThat(value).isGreaterThan(BigDecimal.ONE));
    }

    @Test
    void whatExistsOnPaperOnlyIsThatOfPlainSql() {
        for (var day : DAYS) {
            var paper = new TreeMap<String, Boolean>();
            rows("UTIL", on(day))
                    .forEach(row -> paper.put(
                            String.join(
                                    " ",
                                    String.valueOf(row.cells().get("agreement")),
                                    String.valueOf(row.cells().get("direction")),
                                    String.valueOf(row.cells().get("academicYear"))),
                            (Boolean) row.cells().get("onPaper")));
            var second = new TreeMap<String, Boolean>();
            bySql(ON_PAPER, day).forEach((key, value) -> second.put(key, value.signum() > 0));
            assertThat(paper).as(day.toString()).isEqualTo(second);
            assertThat(paper.values()).as(day.toString()).contains(false);
        }
        assertThat(rows("UTIL", on(DAY)))
                .as("nobody moved for one year in some")
                .anySatisfy(row -> assertThat(row.cells())
                        .containsAllEntriesOf(Map.of("onPaper", true, "academicYear", "2025/2026")))
                .anySatisfy(row -> assertThat(row.cells())
                        .containsAllEntriesOf(Map.of("onPaper", false, "realised", 0L, "academicYear", "2025/2026")));
    }
}
