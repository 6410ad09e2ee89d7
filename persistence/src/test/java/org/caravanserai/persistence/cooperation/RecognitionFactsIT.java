package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.RecognitionCoverage;
import org.caravanserai.domain.cooperation.recognition.RecognitionProvision;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recognition of degrees by level against a second computation: plain SQL over the numbers that the rows were generated from, without the view. */
class RecognitionFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<String> COUNTRIES = List.of("KI", "MH", "FM", "TO", "SB");

    /**
     * Instrument n of 30 with country n % 5: negotiated, conventions, replaced and denounced ones among them; article i of three recognizes the
     * level or not, and each seventh instrument has an article about no level only.
     */
    private static final String MADE = """
        with made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of,
                registered_at, version)
            select gen_random_uuid(), 'INSTRUMENT', 'levels-' || n, '{"en": "L"}', '{}',
                   array['CN', (array['KI', 'MH', 'FM', 'TO', 'SB'])[1 + n % 5]], '{}', date '2026-06-01' - 300 + n * 11,
                   case when n % 4 = 0 then date '2026-06-01' - 300 + n * 26 end, 'DAY', date '2026-06-01', now(), 1
            from generate_series(1, 30) n where n % 5 <> 4 returning id, cast(substr(slug, 8) as int) as n
        ), instrument as (
            insert into cooperation_instrument (id, instrument_kind, state, signed_on)
            select id, case when n % 6 = 5 then 'RECOGNITION_CONVENTION' else 'RECOGNITION' end,
                   case when n % 9 = 1 then 'NEGOTIATING' when n % 9 = 2 then 'REPLACED' when n % 9 = 3 then 'DENOUNCED' else 'IN_FORCE' end,
                   date '2025-01-01' from made
        )
        insert into cooperation_article (instrument_id, position, number, text, level, effect)
        select id, i, i + 1, '{"en": "A"}', case when n % 7 <> 0 then (array['BACHELOR', 'MASTER', 'DOCTORATE'])[i] end,
               case when n % 7 <> 0 then (array['RECOGNIZED', 'INDIVIDUALLY', 'EXCLUDED'])[1 + (n / 5 + i) % 3] end
        from made cross join generate_series(1, 3) i where n % 3 <> 1 or i < 3
        """;

    private static final String IN_FORCE = """
        with agreement as (
            select n, 1 + n % 5 as country from generate_series(1, 30) n
            where n % 5 <> 4 and n % 6 <> 5 and n % 9 <> 1 and 11 * n <= 300 and (n % 4 <> 0 or 26 * n >= 300))
        """;

    @BeforeEach
    void make() {
        inTransaction(() -> {
            var sql = wired(new Sql());
            return sql.count("select count(*) from cooperation_entry where slug like 'levels-%'") > 0
                    ? 0
                    : sql.update(MADE);
        });
    }

    private long count(String statement) {
        return inTransaction(() -> wired(new Sql()).count(IN_FORCE + statement));
    }

    private List<RecognitionProvision> provisions(LocalDate day) {
        return inTransaction(() -> repository(SqlRecognitionFacts.class).provisions(COUNTRIES, day));
    }

    @Test
    void coverageOfEachLevelIsThatOfPlainSql() {
        var covered = RecognitionCoverage.countries(provisions(DAY));
        assertThat(covered.get("ANY"))
                .isEqualTo(count("select count(distinct country) from agreement"))
                .isBetween(2L, 4L);
        var level = """
            select count(distinct country) from agreement
            where n %% 7 <> 0 and (n / 5 + %1$d) %% 3 = 0 and (%1$d < 3 or n %% 3 <> 1)
            """;
        assertThat(covered.get("BACHELOR")).isEqualTo(count(level.formatted(1)));
        assertThat(covered.get("MASTER")).isEqualTo(count(level.formatted(2)));
        assertThat(covered.get("DOCTORATE")).isEqualTo(count(level.formatted(3)));
        agreeOnSome("RECLEV", about("LEVELS-IT", DAY, COUNTRIES.toArray(String[]::new)), IN_FORCE + """
            select 'ANY' as key, round(count(distinct country) / 5.0, 4) as value from agreement
            union all
            select (array['BACHELOR', 'MASTER', 'DOCTORATE'])[i],
                   round(count(distinct country) filter (where n % 7 <> 0 and (n / 5 + i) % 3 = 0 and (i < 3 or n % 3 <> 1)) / 5.0, 4)
            from agreement, generate_series(1, 3) i group by i
            union all
            select unnest(array['SECONDARY', 'SHORT_CYCLE']), 0
            """);
        assertThat(covered.get("MASTER")).as("the levels differ").isLessThan(covered.get("BACHELOR"));
    }

    @Test
    void anAgreementWithoutAnArticleAboutALevelHasOneRow() {
        assertThat(provisions(DAY))
                .filteredOn(each -> each.level() == null)
                .hasSize((int) count("select count(*) from agreement where n % 7 = 0"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.article()).isNull());
        assertThat(provisions(DAY.minusYears(2))).as("none was in force yet").isEmpty();
    }
}
