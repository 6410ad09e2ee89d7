package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.CenterMeasures;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teachers whose permit ends, against a second computation: plain SQL over the numbers that the rows were generated from, without the view. */
class PermitFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /**
     * Six centers, of which the sixth has closed; center c has 4 + c teachers. The work permit of teacher t ends 7 c + 17 t - 60 days from the day,
     * that to live there 30 days later. Each third work permit was renewed for a year, each fifth was withdrawn, each seventh recorded after the day.
     */
    private static final String MADE = """
        with host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'permits-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'NR', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on, closes_on)
            select gen_random_uuid(), 'permits-' || c, case when c = 6 then 'CLOSED' else 'OPERATING' end, 'UNIVERSITY_LANGUAGE_CENTER',
                   '{"en": "C"}', '{}', h.id, 'NR', 'City', 'UTC', '{}', '{zho}', now(), 1, 'PERMITS-' || c, date '2015-01-01',
                   case when c = 6 then date '2026-01-31' end
            from generate_series(1, 6) c, host h returning id, cast(substr(slug, 9) as int) as c
        ), teacher as (
            select c.id, c.c, t, cast(md5('permits ' || c.c || '/' || t) as uuid) as account, date '2026-11-26' + 7 * c.c + 17 * t - 60 as ends_on
            from center c cross join lateral generate_series(1, 4 + c.c) t
        )
        insert into center_permit (id, center_id, teacher_id, kind, ends_on, recorded_on, withdrawn_on, version)
        select gen_random_uuid(), id, account, 'WORK', ends_on, case when t % 7 = 0 then date '2026-11-27' else date '2025-01-01' end,
               case when t % 5 = 0 then date '2026-11-01' end, 1 from teacher
        union all
        select gen_random_uuid(), id, account, 'WORK', ends_on + 365, date '2026-10-01', null, 1 from teacher where t % 3 = 0
        union all
        select gen_random_uuid(), id, account, 'RESIDENCE', ends_on + 30, date '2025-01-01', null, 1 from teacher
        """;

    /** The days that remain of what is valid of teacher t: 30 days more to live there, and to work, unless it counts no more. */
    private static final String LEFT = """
        with valid as (
            select c, t, 7 * c + 17 * t - 30 as days from generate_series(1, 5) c cross join lateral generate_series(1, 4 + c) t
            union all
            select c, t, 7 * c + 17 * t - 60 + case when t % 3 = 0 then 365 else 0 end
            from generate_series(1, 5) c cross join lateral generate_series(1, 4 + c) t where t % 3 = 0 or t % 5 <> 0 and t % 7 <> 0
        )
        """;

    @BeforeEach
    void make() {
        inTransaction(() -> {
            var sql = wired(new Sql());
            return sql.count("select count(*) from centers where slug like 'permits-%'") > 0 ? 0 : sql.update(MADE);
        });
    }

    private long count(String statement) {
        return inTransaction(() -> wired(new Sql()).count(LEFT + statement));
    }

    private List<WorkRatio> ratios(LocalDate day) {
        return inTransaction(() ->
                        repository(SqlWorkFacts.class).ratios("VISA90", List.of("NR"), day, day, LevelTable.USUAL))
                .stream()
                .filter(ratio -> ratio.reference().startsWith("permits-"))
                .toList();
    }

    @Test
    void teachersWhosePermitEndsAreThoseOfPlainSql() {
        assertThat(ratios(DAY)).as("those that are open").hasSize(5).allSatisfy(ratio -> {
            var center = ratio.reference().substring(8);
            assertThat(ratio.part())
                    .as(ratio.reference())
                    .isEqualByComparingTo(BigDecimal.valueOf(count(
                            "select count(distinct t) from valid where days between 0 and 90 and c = " + center)));
            assertThat(ratio.n())
                    .as("teachers with a valid permit at " + ratio.reference())
                    .isEqualTo(count("select count(distinct t) from valid where days >= 0 and c = " + center));
            assertThat(ratio.whole()).isEqualByComparingTo(BigDecimal.ONE);
        });
        agreeOnSome("VISA90", about("PERMITS-IT", DAY, "NR"), LEFT + """
            select 'permits-' || c as key, cast(count(distinct t) filter (where days <= 90) as numeric) as value
            from valid where days >= 0 group by c having count(distinct t) >= 5
            """);
        assertThat(ratios(DAY)).anyMatch(ratio -> ratio.part().longValue() < ratio.n());
        assertThat(ratios(LocalDate.of(2024, 12, 31)))
                .as("none was recorded yet")
                .isEmpty();
    }

    @Test
    void whatADirectorSeesOfOneCenterIsWhatTheEngineSaysOfIt() {
        var measures = repository(CenterMeasures.class);
        var from = CenterMeasure.VISA90.since(DAY);
        for (var ratio : ratios(DAY)) {
            var center = Slug.of(ratio.reference());
            var totals = inTransaction(() -> measures.totals(center, CenterMeasure.VISA90, from, DAY));
            assertThat(totals).singleElement().extracting(MeasureTotal::value).satisfies(value -> assertThat(value)
                    .isEqualByComparingTo(ratio.part()));
            var rows =
                    inTransaction(() -> measures.page(center, CenterMeasure.VISA90, from, DAY, PageRequest.first(50)));
            assertThat(rows.total()).as("a row for each teacher").isEqualTo(ratio.n());
            assertThat(rows.items())
                    .extracting(MeasureRow::reference)
                    .containsAnyOf("WORK", "RESIDENCE")
                    .isSubsetOf("WORK", "RESIDENCE");
        }
    }
}
