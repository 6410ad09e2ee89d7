package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Milestones of projects and the money of their sides, by the engine, against a second computation: plain SQL over the numbers that the rows were
 * generated from, on days that lie on and beside the borders.
 */
class ProjectFiguresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final int PROJECTS = 24;

    /** Milestone i of project n: the first ones of 22 and 24 were accepted just before and on the first day of two years until the day. */
    private static final String PLAN = """
        plan as (
            select n, i, x.first_due, (n + i) % 4 <> 0 as accepted,
                   x.first_due + case when i = 1 and n = 22 then 6 when i = 1 and n = 24 then 7 else (n + i) % 5 - 2 end as decided_on
            from generate_series(1, 24) n, generate_series(1, 4) i
            cross join lateral (select case when i = 1 and n in (22, 24) then date '2024-11-20'
                                            else date '2026-11-26' + 1 - n % 3 - (i - 1) * n * 12 end as first_due) x)
        """;

    private static final String MADE = "with " + PLAN + """
        , made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at, version)
            select gen_random_uuid(), 'PROJECT', 'moneys-' || n, '{"en": "P"}', '{}', '{}', '{}',
                   case n when 17 then date '2026-11-26' when 19 then date '2026-11-27' else date '2022-01-01' end, 'DAY', date '2026-11-26', now(), 1
            from generate_series(1, 24) n returning id, cast(substr(slug, 8) as int) as n
        ), project as (
            insert into cooperation_project (id, state, purpose)
            select id, case when n % 9 = 0 then 'APPROVED' else 'RUNNING' end, '{"en": "P"}' from made returning id
        ), side as (
            select m.id, m.n, s, o.id as organization from made m join project p on p.id = m.id cross join generate_series(0, 1) s
            join organization o on o.slug = case when s = 1 then 'moneys-' || m.n when m.n = 21 then 'moneys-24' else 'moneys-home' end
        ), party as (
            insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
            select id, s, 'PARTNER', 'UNIVERSITY', organization, '{}' from side
        ), money as (
            insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
            select id, s * 2 + k, organization, case when (n + k) % 5 = 0 then 'STAFF' else 'CASH' end, 1000 * n + 70 * s + k, 10 * n * (s + 1) + k,
                   case when (n + k) % 5 = 0 then 'months' else (array['CNY', 'USD', 'EUR'])[1 + (n + k) % 3] end
            from side cross join generate_series(0, 1) k
        )
        insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference, evidence_hash,
            submitted_for, submitted_on, decided_for, decided_on, version)
        select gen_random_uuid(), a.id, p.i, '{"en": "M"}', p.first_due, p.first_due + 30, case when accepted then 'ACCEPTED' else 'EVIDENCE_SUBMITTED' end,
               'DELIVERABLE', 'R', repeat('a', 64), a.organization, p.decided_on - 10, case when accepted then b.organization end,
               case when accepted then p.decided_on end, 1
        from plan p join side a on a.n = p.n and a.s = 0 join side b on b.n = p.n and b.s = 1
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    @BeforeEach
    void generate() {
        if (inTransaction(() -> wired(new Sql()).count("select count(*) from organization where slug = 'moneys-home'"))
                > 0) {
            return;
        }
        inTransaction(() -> {
            entities.persist(Bodies.in("CN", "moneys-home", Sector.UNIVERSITY));
            for (int n = 1; n <= PROJECTS; n++) {
                entities.persist(Bodies.in(List.of("GY", "SR", "HT").get(n % 3), "moneys-" + n, Sector.UNIVERSITY));
            }
        });
        update(MADE);
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("MONEYS-IT", day, "GY", "SR", "HT");
    }

    private static final List<LocalDate> DAYS =
            List.of(DAY, DAY.plusDays(1), DAY.minusDays(1), LocalDate.of(2026, 3, 1), LocalDate.of(2025, 6, 30));

    @Test
    void milestonesOnTimeAndTheirEvidenceAreThoseOfPlainSql() {
        for (var day : DAYS) {
            agreeOnSome("MSOT", on(day), "with " + PLAN + """
                select 'moneys-' || n as key, round(count(*) filter (where accepted and decided_on <= first_due)::numeric / count(*), 4) as value
                from plan where first_due <= ?1::date group by n
                """, day);
            agreeOnSome("MSEV", on(day), "with " + PLAN + """
                select 'moneys-' || n as key, cast(1 as numeric) as value from plan where accepted and decided_on <= ?1::date group by n
                """, day);
            var accepted = bySql("with " + PLAN + """
                select 'moneys-' || n as key, cast(count(*) as numeric) as value from plan where accepted and decided_on <= ?1::date group by n
                """, day);
            assertThat(computed("MSEV", on(day)).values()).allSatisfy(value -> assertThat(value.denominator())
                    .as(value.key() + " on " + day)
                    .isEqualByComparingTo(accepted.get(value.key())));
        }
        assertThat(engine("MSOT", on(DAY)).values())
                .as("the values differ")
                .contains(BigDecimal.ONE)
                .hasSizeGreaterThan(10);
    }

    @Test
    void theDelayOfMilestonesIsThatOfPlainSql() {
        var late = "with " + PLAN + """
            , delay as (select decided_on - first_due as days from plan where accepted and decided_on <= ?1::date and decided_on > ?1::date - interval '24 months')
            """;
        for (var day : DAYS) {
            agreeOnSome("SLIP", on(day), late + """
                select 'MONEYS-IT' as key, cast(percentile_cont(0.5) within group (order by days) as numeric) as value from delay having count(*) >= 5
                """, day);
            assertThat(only("SLIP", on(day)).n())
                    .as("milestones on " + day)
                    .isEqualTo(bySql(late + "select 'n' as key, cast(count(*) as numeric) as value from delay", day)
                            .get("n")
                            .longValue());
        }
        agree("SLIP", on(LocalDate.of(2024, 3, 1)), late + """
            select 'MONEYS-IT' as key, cast(percentile_cont(0.5) within group (order by days) as numeric) as value from delay having count(*) >= 5
            """, LocalDate.of(2024, 3, 1));
    }

    /** Projects under way with parties of both sides; what is given otherwise than in money has no currency. */
    @Test
    void moneyOfTheSidesIsThatOfPlainSqlInEachCurrency() {
        var given = """
            select (array['CNY', 'USD', 'EUR'])[1 + (n + k) % 3] as key, round(sum(%1$s) filter (where s = 1)::numeric / sum(%1$s), 4) as value
            from generate_series(1, 24) n, generate_series(0, 1) k, generate_series(0, 1) s
            where (n + k) %% 5 <> 0 and n %% 9 <> 0 and n <> 21
              and case n when 17 then date '2026-11-26' when 19 then date '2026-11-27' else date '2022-01-01' end <= ?1::date
            group by 1
            """.replace("% 3]", "%% 3]");
        for (var day : DAYS) {
            agreeOnSome("PLEDGED", on(day), given.formatted("(1000 * n + 70 * s + k)"), day);
            agreeOnSome("GIVEN", on(day), given.formatted("(10 * n * (s + 1) + k)"), day);
        }
        assertThat(engine("GIVEN", on(LocalDate.of(2021, 12, 31))))
                .as("none had begun")
                .isEmpty();
    }
}
