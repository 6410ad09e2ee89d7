package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Agreements that end, who depends on them and whether anything is done for their next terms, by the engine, against a second computation: plain
 * SQL over the numbers that the rows were generated from. The days that are asked about lie on and beside each border.
 */
class EndingFiguresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final int AGREEMENTS = 60;

    /** The last day of agreement n; each twelfth begins in 2027. */
    private static final String PLAN = """
        plan as (
            select n, (array['2025/2026', '2026/2026', '2026/2027', '2027/2027'])[1 + n % 4] as last_year,
                   (array[date '2026-08-31', date '2026-12-31', date '2027-08-31', date '2027-12-31'])[1 + n % 4] as ends_on,
                   case when n % 12 = 11 then '2027/2027' else '2023/2024' end as first_year,
                   case when n % 12 = 11 then date '2027-01-01' else date '2023-09-01' end as starts_on,
                   n / 4 % 3 as step, date '2026-11-26' - 30 + n / 4 % 5 - 2 as stepped_on, n % 13 as people
            from generate_series(1, 60) n)
        """;

    /** Where the step is 1 a second revision was proposed, where it is 2 it was proposed in 2025 and one side approved it then. */
    private static final String AGREED = "with " + PLAN + """
        , agreement as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            select gen_random_uuid(), 'ENDING-' || n, 'IN_FORCE', case when step = 0 then 1 else 2 end, 1, first_year, last_year, now(), 1
            from plan returning id, code
        ), numbered as (
            select p.*, a.id, h.id as home, f.id as away, s.id as second
            from agreement a join plan p on a.code = 'ENDING-' || p.n join organization h on h.slug = 'ending-home'
            join organization f on f.slug = 'ending-' || p.n left join organization s on p.n % 10 = 0 and s.slug = 'ending-1'
        ), revision as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, r, cast('{"title": {"en": "T"}, "conditions": [
                       {"code": "c1", "kind": "STUDENT_STUDY", "from": 1, "to": 2, "lastYear": "' || x.last || '"},
                       {"code": "c2", "kind": "STUDENT_STUDY", "from": 2, "to": 1, "lastYear": "' || x.last || '"}]}' as jsonb), repeat('a', 64), home,
                   gen_random_uuid(), case when r = 1 then timestamptz '2023-03-01 12:00Z' when step = 1 then stepped_on + time '12:00'
                   else timestamptz '2025-03-01 12:00Z' end, 1
            from numbered cross join generate_series(1, 2) r cross join lateral (select case when r = 1 then last_year else '2031/2032' end as last) x
            where r = 1 or step > 0 returning agreement_id
        ), party as (
            insert into agreement_party (agreement_id, position, organization_id)
            select id, 0, home from numbered union all select id, 1, away from numbered union all select id, 2, second from numbered where second is not null
        )
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken)
        select id, c, '2025/2026', 30, 0, 0 from numbered cross join unnest(array['c1', 'c2']) c
        """;

    private static final String APPROVED = "with " + PLAN + """
        insert into agreement_approval (agreement_id, revision, hash, organization_id, account_id, approved_by, approved_at)
        select a.id, r.number, r.hash, p.organization_id, gen_random_uuid(), 'Officer',
               case when r.number = 1 then timestamptz '2023-06-01 12:00Z' else x.stepped_on + time '12:00' end
        from plan x join exchange_agreement a on a.code = 'ENDING-' || x.n join agreement_revision r on r.agreement_id = a.id
        join agreement_party p on p.agreement_id = a.id where r.number = 1 or x.step = 2 and p.position = 1
        """;

    /** When person m of an agreement came and left: the first comes later, the second comes and the third leaves on the day, the fifth left before. */
    private static final String STAYS = """
        stay as (
            select n, m, date '2026-11-26' - (m - 2) * 20 as arrived_on,
                   case m when 3 then date '2026-11-26' when 4 then date '2026-11-27' when 5 then date '2026-11-25' end as departed_on
            from plan cross join lateral generate_series(1, people) m)
        """;

    private static final String NOMINATED = "with " + PLAN + ", " + STAYS + """
        insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email,
            state, proposal_id, nominated_at, version)
        select gen_random_uuid(), 'EN' || n || '-' || m, a.id, case when m % 2 = 0 then 'c1' else 'c2' end, '2025/2026', 'FIRST',
               case when m % 2 = 0 then h.id else p.id end, case when m % 2 = 0 then p.id else h.id end, 'P', 'ending-' || n || '-' || m || '@example.org',
               'ACCEPTED', gen_random_uuid(), now(), 1
        from stay join exchange_agreement a on a.code = 'ENDING-' || n join organization h on h.slug = 'ending-home'
        join organization p on p.slug = 'ending-' || n
        """;

    private static final String ARRIVED = "with " + PLAN + ", " + STAYS + """
        insert into mobility (id, code, nomination_id, state, arrived_on, departed_on, version)
        select gen_random_uuid(), 'EM' || n || '-' || m, i.id, case when departed_on is null then 'ARRIVED' else 'DEPARTED' end, arrived_on, departed_on, 1
        from stay join nomination i on i.email = 'ending-' || n || '-' || m || '@example.org'
        """;

    /**
     * Twelve centers. The first term ends at the end of the year, 180 days or 181 days after the day. Of 4, 8 and 12 a second one was filed; it is
     * signed at the twelfth. The tenth closes on the day, the eleventh closed the day before.
     */
    private static final String PLANNED_CENTERS = """
        center_plan_of as (
            select c, (array[date '2026-12-31', date '2027-05-25', date '2027-05-26'])[1 + c % 3] as ends_on,
                   case c when 4 then date '2026-10-27' when 8 then date '2026-10-28' when 12 then date '2026-10-20' end as filed_on,
                   case c when 10 then date '2026-11-26' when 11 then date '2026-11-25' end as closes_on
            from generate_series(1, 12) c)
        """;

    private static final String CENTERS = "with " + PLANNED_CENTERS + """
        , center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on, closes_on)
            select gen_random_uuid(), 'ending-center-' || c, case when closes_on is null then 'OPERATING' else 'CLOSED' end, 'UNIVERSITY_LANGUAGE_CENTER',
                   '{"en": "C"}', '{}', h.id, (array['DJ', 'ER', 'KM'])[1 + c % 3], 'City', 'UTC', '{}', '{zho}', now(), 1, 'ENDING-' || c,
                   date '2020-01-01', closes_on
            from center_plan_of join organization h on h.slug = 'ending-1' returning id, slug
        ), numbered as (
            select p.*, m.id from center m join center_plan_of p on m.slug = 'ending-center-' || p.c
        )
        insert into center_agreement (id, center_id, period, starts_on, ends_on, notice_months, texts, hash, filed_at, version)
        select gen_random_uuid(), id, 1, date '2020-01-01', ends_on, 3, cast('{"en": "T"}' as jsonb), repeat('a', 64), timestamptz '2019-11-01', 1 from numbered
        union all
        select gen_random_uuid(), id, 2, ends_on + 1, ends_on + 1000, 3, cast('{"en": "T"}' as jsonb), repeat('a', 64), filed_on + time '12:00', 1
        from numbered where filed_on is not null
        """;

    private static final String SIGNED = """
        insert into center_agreement_signature (agreement_id, side, account_id, signed_by, signed_at)
        select a.id, 'HOST', gen_random_uuid(), 'P', case a.period when 1 then timestamptz '2019-12-01' else timestamptz '2026-11-20' end
        from center_agreement a join centers c on c.id = a.center_id
        where c.slug like 'ending-center-%' and (a.period = 1 or c.slug = 'ending-center-12')
        """;

    /** A class with as many learners as the number of the center ends on the day; another with seven begins on the next one; and one was cancelled. */
    private static final String CLASSES = """
        with center as (
            select id, cast(substr(slug, 15) as int) as c from centers where slug like 'ending-center-%'
        ), term as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), id, 'EN-' || c || '-' || k, '{"en": "T"}', (array[date '2026-09-01', date '2026-11-27', date '2026-09-01'])[k],
                   (array[date '2026-11-26', date '2027-02-28', date '2027-02-28'])[k], 1
            from center cross join generate_series(1, 3) k returning id, center_id, code
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, exit_level, hours,
                min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), id, 'EN-' || c, 1, true, '{"en": "C"}', '{}', 'zho', 'CEFR', '2020', 'A1', 60, 0, 60, '[]', now(), 1
            from center returning id, center_id
        ), class as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                created_at, version)
            select gen_random_uuid(), t.code, t.center_id, t.id, u.id, '{}', case when t.code like '%-3' then 'CANCELLED' else 'RUNNING' end, 'ON_SITE', 1,
                   30, date '2026-08-01', false, 'UTC', now(), 1
            from term t join course u on u.center_id = t.center_id returning id, code
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from class returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
            select gen_random_uuid(), k.code || '-' || m, k.id, cast(md5(k.code || '/' || m) as uuid), 'L', false, 'ENROLLED', m, now(), now(), 1
            from class k join seats s on s.class_id = k.id
            cross join lateral generate_series(1, case when k.code like '%-1' then cast(split_part(k.code, '-', 2) as int) else 7 end) m
            returning id
        )
        select count(*) from learner
        """;

    /** The terms of the agreements and the open centers by the day, and how many people are there; those whose next term is signed are renewed. */
    private static final String TERMS = "with " + PLAN + ", " + STAYS + ", " + PLANNED_CENTERS + """
        , term as (
            select 'ENDING-' || n as key, starts_on, ends_on, case when step > 0 and stepped_on <= ?1::date then stepped_on end as stepped_on,
                   (select count(*) from stay s where s.n = plan.n and arrived_on <= ?1::date and (departed_on is null or departed_on > ?1::date)) as people
            from plan
            union all
            select 'ending-center-' || c, date '2020-01-01', ends_on, case when filed_on <= ?1::date then filed_on end,
                   case when ?1::date between date '2026-09-01' and date '2026-11-26' then c when ?1::date >= date '2026-11-27' then 7 else 0 end
            from center_plan_of where (closes_on is null or closes_on >= ?1::date) and (c <> 12 or ?1::date < date '2026-11-20')
        ), ending as (
            select * from term where starts_on <= ?1::date and ends_on > ?1::date and ends_on <= ?1::date + 180)
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    private long count(String statement) {
        return inTransaction(() -> wired(new Sql()).count(statement));
    }

    @BeforeEach
    void generate() {
        if (count("select count(*) from exchange_agreement where code like 'ENDING-%'") > 0) {
            return;
        }
        inTransaction(() -> {
            entities.persist(Bodies.in("CN", "ending-home", Sector.UNIVERSITY));
            for (int n = 1; n <= AGREEMENTS; n++) {
                entities.persist(Bodies.in(List.of("DJ", "ER", "KM").get(n % 3), "ending-" + n, Sector.UNIVERSITY));
            }
        });
        List.of(AGREED, APPROVED, NOMINATED, ARRIVED, CENTERS, SIGNED).forEach(this::update);
        count(CLASSES);
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("ENDING-IT", day, "DJ", "ER", "KM");
    }

    /** Days on which the end of 2026, or that of August, is just near enough, one day too far, or today. */
    @Test
    void agreementsThatEndSoonAreThoseOfPlainSql() {
        for (int days : List.of(30, 90, 180, 365)) {
            for (var day : List.of(
                    DAY,
                    END,
                    END.plusDays(1),
                    END.minusDays(1),
                    END.minusDays(days),
                    END.minusDays(days + 1L),
                    LocalDate.of(2027, 8, 31).minusDays(days),
                    LocalDate.of(2023, 8, 31))) {
                agree("EXP" + days, on(day), "with " + PLAN + """
                    select 'ENDING-IT' as key, cast(count(*) as numeric) as value from plan
                    where starts_on <= ?1::date and ends_on > ?1::date and ends_on <= ?1::date + ?2::int
                    """, day, days);
            }
            assertThat(only("EXP" + days, on(END.minusDays(days))).value()).isPositive();
        }
        assertThat(rows("EXP180", on(DAY))).hasSize((int) count("with " + PLAN + """
            select count(*) from plan where starts_on <= date '2026-11-26' and ends_on > date '2026-11-26' and ends_on <= date '2027-05-25'
            """));
        assertThat(rows("EXP30", on(END))).as("what ends today is over").isEmpty();
    }

    /** One to four people are not told, that there is nobody is. */
    @Test
    void whoDependsOnWhatEndsIsThatOfPlainSql() {
        for (var day : List.of(DAY, DAY.plusDays(1), DAY.minusDays(1), END, END.minusDays(180), DAY.minusDays(10))) {
            agreeOnSome("DEPEND", on(day), TERMS + """
                select key, cast(people as numeric) as value from ending where people = 0 or people >= 5
                """, day);
            assertThat(computed("DEPEND", on(day)).values().stream()
                            .filter(value -> value.withheld())
                            .map(value -> value.key()))
                    .as("withheld on " + day)
                    .containsExactlyInAnyOrderElementsOf(bySql(
                                    TERMS
                                            + "select key, cast(people as numeric) as value from ending where people between 1 and 4",
                                    day)
                            .keySet());
        }
        assertThat(engine("DEPEND", on(DAY.plusDays(1))))
                .as("a next term that is only filed renews nothing, a signed one does")
                .containsKeys("ending-center-4", "ending-center-8")
                .doesNotContainKey("ending-center-12");
    }

    /** A step in the last thirty days, of which the day is the last one, lets nobody worry. */
    @Test
    void whatIsAtRiskIsThatOfPlainSql() {
        for (var day : List.of(DAY, DAY.minusDays(1), DAY.plusDays(1), END.minusDays(180), END.minusDays(181), END)) {
            agreeOnSome("RISK", on(day), TERMS + """
                select key, cast(people as numeric) as value from ending
                where (stepped_on is null or stepped_on <= ?1::date - 30) and (people = 0 or people >= 5)
                """, day);
        }
        assertThat(engine("RISK", on(DAY)).keySet())
                .isSubsetOf(engine("DEPEND", on(DAY)).keySet());
    }
}
