package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How long language centers last and why they close, by the engine, against a second computation: the estimators of Kaplan and Meier and of Aalen and
 * Johansen in plain SQL over the plan that the centers were generated from. They open in different years, so that some are known for less time.
 */
class LifeFiguresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /** Thirty centers; the odd ones are open. Two closed on the last day of a year and on the day after it, two after the day and on the day. */
    private static final String PLAN = """
        plan as (
            select c, date '2010-01-01' + c % 7 * 500 as opened_on,
                   case when c = 28 then date '2026-11-27' when c = 30 then date '2026-11-26' when c = 2 then date '2010-01-01' + 1000 + 366
                        when c = 4 then date '2010-01-01' + 2000 + 367 when c % 2 = 0 then date '2010-01-01' + c % 7 * 500 + c * 130 + 20 end as closes_on
            from generate_series(1, 30) c
        ), reason (c, reason, weight) as (
            select c, 'LOW_ENROLMENT', 60 from generate_series(2, 30, 2) c where c <> 10
            union all select c, 'QUALITY', 20 from generate_series(4, 30, 4) c
        )
        """;

    private static final String MADE = "with " + PLAN + """
        , host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'life-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'GQ', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on, closes_on)
            select gen_random_uuid(), 'life-' || c, case when closes_on is null then 'OPERATING' else 'CLOSED' end, 'UNIVERSITY_LANGUAGE_CENTER',
                   '{"en": "C"}', '{}', h.id, (array['GQ', 'CF'])[1 + c % 2], 'City', 'UTC', '{}', '{spa}', now(), 1, 'LIFE-' || c, opened_on, closes_on
            from plan cross join host h returning id, slug
        ), closing as (
            insert into center_closing (center_id, announced_at, version)
            select m.id, now(), 1 from center m join plan p on m.slug = 'life-' || p.c where closes_on is not null returning center_id
        )
        insert into center_closing_reason (center_id, reason, weight)
        select m.id, r.reason, r.weight from center m join reason r on m.slug = 'life-' || r.c where exists (select from closing k where k.center_id = m.id)
        """;

    /** Lives in days, the days on which any ended with how many were at risk, and what was left before each of them. */
    private static final String LIVES = "with " + PLAN + """
        , life as (
            select c, opened_on, least(closes_on, ?1::date) as last_on, least(closes_on, ?1::date) - opened_on as days, coalesce(closes_on <= ?1::date, false) as ended
            from plan where opened_on <= ?1::date
        ), step as (
            select days, count(*) filter (where ended) as ended, (select count(*) from life o where o.days >= l.days) as at_risk
            from life l group by days having bool_or(ended)
        ), held as (
            select days, ended, at_risk, coalesce((select exp(sum(ln(1 - b.ended::numeric(60, 40) / b.at_risk))) from step b where b.days < s.days), 1) as open
            from step s
        ), year as (
            select y, cast(ceil(365.25 * y) as int) as most
            from generate_series(1, (select max(extract(year from age(last_on, opened_on)))::int from life)) y)
        """;

    @BeforeEach
    void generate() {
        inTransaction(() -> {
            var sql = wired(new Sql());
            return sql.count("select count(*) from centers where slug like 'life-%'") > 0 ? 0 : sql.update(MADE);
        });
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("LIFE-IT", day, "GQ", "CF");
    }

    private static final List<LocalDate> DAYS =
            List.of(DAY, DAY.minusDays(1), DAY.plusDays(1), LocalDate.of(2022, 5, 10), LocalDate.of(2014, 1, 1));

    @Test
    void howLongCentersLastIsThatOfPlainSql() {
        for (var day : DAYS) {
            agreeOnSome("LIFE", on(day), LIVES + """
                select cast(y as text) as key,
                       round(coalesce((select exp(sum(ln(1 - s.ended::numeric(60, 40) / s.at_risk))) from step s where s.days <= most), 1), 4) as value
                from year
                where (select count(*) from life where ended or extract(year from age(last_on, opened_on)) >= y) >= 5
                """, day);
        }
        assertThat(engine("LIFE", on(DAY)).values())
                .anyMatch(share -> share.doubleValue() > 0.95)
                .anyMatch(share -> share.doubleValue() < 0.7);
    }

    @Test
    void whyTheyCloseIsThatOfPlainSql() {
        for (var day : DAYS) {
            agree("LIFER", on(day), LIVES + """
                , why as (
                    select l.c, l.days, coalesce(r.reason, 'UNRECORDED') as reason,
                           coalesce(r.weight::numeric / sum(r.weight) over (partition by l.c), 1) as part
                    from life l left join reason r on r.c = l.c where l.ended
                )
                select w.reason || ' ' || y as key, round(sum(h.open / h.at_risk * w.part), 4) as value
                from year join why w on w.days <= most join held h on h.days = w.days
                group by w.reason, y having count(*) >= 5
                """, day);
        }
        assertThat(engine("LIFER", on(DAY)).keySet())
                .as("fewer than five closed for a reason that is not recorded")
                .anyMatch(key -> key.startsWith("QUALITY"))
                .noneMatch(key -> key.startsWith("UNRECORDED"));
        assertThat(engine("LIFER", on(LocalDate.of(2014, 1, 1)))).isEmpty();
    }
}
