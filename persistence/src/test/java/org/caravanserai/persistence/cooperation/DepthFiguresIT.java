package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Depth of pairs, its score and the completeness of mechanisms, by the engine, against a second computation: plain SQL over the plan that the rows
 * were generated from. Evidence begins and ends on and beside the days that are asked about.
 */
class DepthFiguresIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<String> COUNTRIES = List.of("GM", "GW", "LR");
    private static final int PAIRS = 24;

    /** What each pair has: from when, and until when where that is known. Stays belong to an agreement, milestones to a project under way. */
    private static final String PLAN = """
        plan (n, what, since, until_date) as (values
            (1, 'ALLIANCE', date '2020-01-01', cast(null as date)),
            (2, 'PAPER', '2024-01-01', '2026-11-26'), (3, 'PAPER', '2024-01-01', '2026-11-25'),
            (4, 'PAPER', '2026-11-27', null), (5, 'PAPER', '2026-11-26', null),
            (6, 'AGREEMENT', '2023-09-01', '2026-12-31'), (6, 'STAY', '2024-11-27', null),
            (7, 'AGREEMENT', '2023-09-01', '2026-12-31'), (7, 'STAY', '2024-11-26', null),
            (8, 'AGREEMENT', '2023-09-01', '2026-12-31'), (8, 'STAY', '2026-11-26', null),
            (9, 'AGREEMENT', '2023-09-01', '2026-08-31'), (9, 'STAY', '2026-06-01', null),
            (10, 'MILESTONE', '2024-11-27', null), (11, 'MILESTONE', '2024-11-26', null), (12, 'MILESTONE', '2026-11-26', null),
            (13, 'IDEA', '2026-01-01', null),
            (14, 'PROGRAMME', '2025-01-01', '2026-11-26'), (15, 'PROGRAMME', '2025-01-01', '2026-11-25'), (16, 'PROGRAMME', '2026-11-26', '2030-01-01'),
            (17, 'PREPARED', '2025-01-01', '2030-01-01'),
            (18, 'INSTITUTION', '2025-01-01', '2027-01-01'),
            (19, 'CENTER', '2020-01-01', '2026-11-26'), (20, 'CENTER', '2020-01-01', '2026-11-25'), (21, 'CENTER', '2026-11-26', null),
            (22, 'PAPER', '2025-01-01', null), (22, 'MILESTONE', '2025-03-31', null), (22, 'PROGRAMME', '2026-01-01', '2026-11-25'),
            (23, 'AGREEMENT', '2023-09-01', '2027-12-31'), (23, 'MILESTONE', '2024-10-01', null),
            (24, 'MILESTONE', '2023-02-28', null), (24, 'CENTER', '2026-11-27', null))
        """;

    private static final String ENTRIES = "with " + PLAN + """
        , numbered as (
            select *, row_number() over (order by n, what) as i from plan where what not in ('AGREEMENT', 'STAY', 'CENTER')
        ), made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of, registered_at, version)
            select gen_random_uuid(), case when what in ('MILESTONE', 'IDEA') then 'PROJECT' when what = 'PAPER' then 'INSTRUMENT'
                       when what = 'ALLIANCE' then 'ALLIANCE' else 'PROGRAMME' end,
                   'depths-entry-' || i, '{"en": "E"}', '{}', '{}', '{}',
                   case when what in ('MILESTONE', 'IDEA') then date '2020-01-01' else since end, case when what = 'PAPER' then until_date end, 'DAY',
                   date '2026-11-26', now(), 1
            from numbered returning id, slug
        ), entry as (
            select d.*, m.id from made m join numbered d on m.slug = 'depths-entry-' || d.i
        ), alliance as (
            insert into cooperation_alliance (id, alliance_kind, charter) select id, 'REGIONAL', '{}' from entry where what = 'ALLIANCE'
        ), paper as (
            insert into cooperation_instrument (id, instrument_kind, state, signed_on) select id, 'MEMORANDUM', 'SIGNED', since from entry where what = 'PAPER'
        ), project as (
            insert into cooperation_project (id, state, purpose)
            select id, case when what = 'IDEA' then 'APPROVED' else 'RUNNING' end, '{"en": "P"}' from entry where what in ('MILESTONE', 'IDEA') returning id
        ), milestone as (
            insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference,
                evidence_hash, submitted_for, submitted_on, decided_for, decided_on, version)
            select gen_random_uuid(), p.id, 1, '{"en": "M"}', e.since, e.since, 'ACCEPTED', 'DELIVERABLE', 'R', repeat('a', 64), a.id, e.since, h.id, e.since, 1
            from project p join entry e on e.id = p.id join organization h on h.slug = 'depths-home' join organization a on a.slug = 'depths-' || e.n
        ), programme as (
            insert into cooperation_programme (id, programme_kind, level, state, quota, approval_number, approved_from, approved_until)
            select id, case when what = 'INSTITUTION' then 'DEPENDENT_INSTITUTION' else 'JOINT_DEGREE_PROGRAMME' end, 'MASTER',
                   case when what = 'PREPARED' then 'APPROVED' else 'ENROLLING' end, 30, 'DEPTHS-' || i, since, until_date
            from entry where what in ('PROGRAMME', 'PREPARED', 'INSTITUTION') returning *
        ), approval as (
            insert into cooperation_approval (programme_id, position, approval_number, approved_from, approved_until, quota)
            select id, 0, approval_number, approved_from, approved_until, quota from programme
        )
        insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
        select e.id, s, case when e.what = 'ALLIANCE' then 'MEMBER' else 'PARTNER' end, 'UNIVERSITY', o.id, '{}'
        from entry e cross join generate_series(0, 1) s join organization o on o.slug = case when s = 0 then 'depths-home' else 'depths-' || e.n end
        """;

    private static final String CENTERS = "with " + PLAN + """
        insert into centers (id, slug, state, kind, name, about, host_id, partner_id, country, city, time_zone, weekend, languages, created_at, version,
            approval_number, opened_on, closes_on)
        select gen_random_uuid(), 'depths-center-' || n, case when until_date is null then 'OPERATING' else 'CLOSED' end, 'UNIVERSITY_LANGUAGE_CENTER',
               '{"en": "C"}', '{}', a.id, h.id, a.country, 'City', 'UTC', '{}', '{zho}', now(), 1, 'DEPTHS-' || n, since, until_date
        from plan join organization h on h.slug = 'depths-home' join organization a on a.slug = 'depths-' || n where what = 'CENTER'
        """;

    private static final String AGREED = "with " + PLAN + """
        , agreement as (
            insert into exchange_agreement (id, code, state, revision, revision_in_force, first_year, last_year, created_at, version)
            select gen_random_uuid(), 'DEPTHS-' || n, 'IN_FORCE', 1, 1, '2023/2024',
                   case extract(month from until_date) when 8 then '2025/2026' else concat_ws('/', extract(year from until_date), extract(year from until_date)) end,
                   now(), 1
            from plan where what = 'AGREEMENT' returning id, code
        ), numbered as (
            select a.id, cast(substr(a.code, 8) as int) as n, h.id as home, p.id as away
            from agreement a join organization h on h.slug = 'depths-home' join organization p on p.slug = 'depths-' || substr(a.code, 8)
        ), revision as (
            insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account, proposed_at, version)
            select gen_random_uuid(), id, 1, '{"title": {"en": "T"}, "conditions": [{"code": "c1", "kind": "STUDENT_STUDY", "from": 1, "to": 2}]}',
                   repeat('a', 64), home, gen_random_uuid(), now(), 1 from numbered
        ), party as (
            insert into agreement_party (agreement_id, position, organization_id)
            select id, 0, home from numbered union all select id, 1, away from numbered
        )
        insert into exchange_places (agreement_id, condition, academic_year, places, reserved, taken) select id, 'c1', '2023/2024', 5, 0, 0 from numbered
        """;

    private static final String NOMINATED = "with " + PLAN + """
        insert into nomination (id, code, agreement_id, condition, academic_year, term, from_organization, to_organization, given_name, email, state,
            proposal_id, nominated_at, version)
        select gen_random_uuid(), 'DS' || n, a.id, 'c1', '2023/2024', 'FIRST', h.id, p.id, 'P', 'depths-' || n || '@example.org', 'ACCEPTED',
               gen_random_uuid(), now(), 1
        from plan join exchange_agreement a on a.code = 'DEPTHS-' || n join organization h on h.slug = 'depths-home'
        join organization p on p.slug = 'depths-' || n where what = 'STAY'
        """;

    private static final String ARRIVED = "with " + PLAN + """
        insert into mobility (id, code, nomination_id, state, arrived_on, version)
        select gen_random_uuid(), 'DM' || n, i.id, 'ARRIVED', since, 1
        from plan join nomination i on i.email = 'depths-' || n || '@example.org' where what = 'STAY'
        """;

    /** The level of each pair that is known on the day: what expires after two years, and what has an end or none. */
    private static final String LEVELS = "with " + PLAN + """
        , pair as (
            select n, (array['GM', 'GW', 'LR'])[1 + n % 3] as country,
                   max(case when what in ('STAY', 'MILESTONE') and since <= ?1::date - interval '24 months' then 0
                            when what = 'STAY' and not exists (select from plan a where a.n = p.n and a.what = 'AGREEMENT'
                                                                 and ?1::date between a.since and a.until_date) then 0
                            when until_date < ?1::date then 0
                            else case what when 'ALLIANCE' then 0 when 'PAPER' then 1 when 'AGREEMENT' then 1 when 'STAY' then 2 when 'MILESTONE' then 3
                                      when 'PROGRAMME' then 4 else 5 end end) as level
            from plan p where since <= ?1::date and what not in ('IDEA', 'PREPARED') group by n)
        """;

    /**
     * Project b has the parts that the bits of b say, of 1 an objective, 2 owners on both sides, 4 a milestone, 8 evidence that was submitted and
     * accepted, 16 a contribution, 32 an objective that is due after the day; no evidence without a milestone, no day without an objective.
     */
    private static final String PARTS = """
        part as (
            select b, b & 1 > 0 as objective, b & 2 > 0 as owners, b & 4 > 0 as milestones, b & 8 > 0 as workflow, b & 16 > 0 as budget, b & 32 > 0 as review
            from generate_series(0, 63) b where (b & 8 = 0 or b & 4 > 0) and (b & 32 = 0 or b & 1 > 0))
        """;

    private static final String PROJECTS = "with " + PARTS + """
        , made as (
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, ends_on, date_precision, as_of, registered_at, version)
            select gen_random_uuid(), 'PROJECT', 'whole-' || b, '{"en": "W"}', '{}', '{}', '{}', case when b = 61 then date '2026-11-27' else date '2020-01-01' end,
                   case when b = 62 then date '2026-11-25' when b = 31 then date '2026-11-26' end, 'DAY', date '2026-11-26', now(), 1
            from part returning id, slug
        ), entry as (
            select p.*, m.id, h.id as home, a.id as away from made m join part p on m.slug = 'whole-' || p.b
            join organization h on h.slug = 'depths-home' join organization a on a.slug = 'whole-' || p.b
        ), project as (
            insert into cooperation_project (id, state, purpose) select id, 'RUNNING', '{"en": "P"}' from entry
        ), party as (
            insert into cooperation_party (entry_id, position, role, sector, organization_id, name)
            select id, 0, 'COORDINATOR', 'UNIVERSITY', home, cast('{}' as jsonb) from entry
            union all select id, 1, case when owners then 'COORDINATOR' else 'PARTNER' end, 'UNIVERSITY', away, cast('{}' as jsonb) from entry
        ), objective as (
            insert into cooperation_objective (project_id, position, statement, unit, baseline, target, due_on, owner_id)
            select id, 0, '{"en": "O"}', 'students', 0, 10, case when review then date '2026-11-27' else date '2026-11-26' end, home from entry where objective
        ), money as (
            insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
            select id, 0, home, 'CASH', 100, 10, 'CNY' from entry where budget
        )
        insert into cooperation_milestone (id, project_id, number, title, first_due, due_on, state, evidence_kind, evidence_reference,
            evidence_hash, submitted_for, submitted_on, decided_for, decided_on, version)
        select gen_random_uuid(), id, 1, '{"en": "M"}', date '2026-01-01', date '2026-01-01', case when workflow then 'ACCEPTED' else 'PLANNED' end,
               case when workflow then 'DELIVERABLE' end, case when workflow then 'R' end, case when workflow then repeat('a', 64) end,
               case when workflow then home end, case when workflow then date '2026-01-01' end, case when workflow then away end,
               case when workflow then date '2026-01-01' end, 1
        from entry where milestones
        """;

    /** Under way on the day, with the number of parts; a day for the next look must lie after the day. */
    private static final String SCORED = "with " + PARTS + """
        , scored as (
            select *, (array['LS', 'SZ'])[1 + b / 16 % 2] as country,
                   objective::int + owners::int + milestones::int + workflow::int + budget::int
                       + (objective and case when review then date '2026-11-27' else date '2026-11-26' end > ?1::date)::int as points
            from part where (b <> 61 or ?1::date >= date '2026-11-27') and (b <> 62 or ?1::date <= date '2026-11-25')
              and (b <> 31 or ?1::date <= date '2026-11-26'))
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    @BeforeEach
    void generate() {
        if (inTransaction(() -> wired(new Sql()).count("select count(*) from organization where slug = 'depths-home'"))
                > 0) {
            return;
        }
        inTransaction(() -> {
            entities.persist(Bodies.in("CN", "depths-home", Sector.UNIVERSITY));
            IntStream.rangeClosed(1, PAIRS)
                    .forEach(n -> entities.persist(Bodies.in(COUNTRIES.get(n % 3), "depths-" + n, Sector.UNIVERSITY)));
            IntStream.range(0, 64)
                    .forEach(b -> entities.persist(
                            Bodies.in(b / 16 % 2 == 0 ? "LS" : "SZ", "whole-" + b, Sector.UNIVERSITY)));
        });
        List.of(ENTRIES, CENTERS, AGREED, NOMINATED, ARRIVED, PROJECTS).forEach(this::update);
    }

    private IndicatorQuestion on(LocalDate day) {
        return about("DEPTHS-IT", day, "GM", "GW", "LR", "SL");
    }

    private static final List<LocalDate> DAYS = List.of(
            DAY,
            DAY.plusDays(1),
            DAY.minusDays(1),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2025, 2, 27),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2023, 12, 31));

    @Test
    void depthAndItsScoreAreThoseOfPlainSql() {
        for (var day : DAYS) {
            agreeOnSome(
                    "DEPTH",
                    on(day),
                    LEVELS + "select country as key, cast(max(level) as numeric) as value from pair group by country",
                    day);
            agreeOnSome("DSCORE", on(day), LEVELS + """
                select country as key, round(100.0 * sum((array[0, 1, 2, 4, 8, 16])[level + 1]) / (16 * count(*)), 4) as value from pair group by country
                """, day);
            for (var beside : List.of(
                    List.of("deepest", "max(level)"),
                    List.of("median", "percentile_cont(0.5) within group (order by level)"),
                    List.of("linear", "round(100.0 * sum(level) / (5 * count(*)), 4)"),
                    List.of("pairs", "count(*)"))) {
                var expected = bySql(
                        LEVELS + "select country as key, cast(" + beside.get(1)
                                + " as numeric) as value from pair group by country",
                        day);
                assertThat(computed("DSCORE", on(day)).values())
                        .filteredOn(value -> !value.withheld())
                        .as(beside.get(0) + " on " + day)
                        .hasSize(expected.size())
                        .allSatisfy(value -> assertThat(value.beside().get(beside.get(0)))
                                .as(value.key())
                                .isEqualByComparingTo(expected.get(value.key())));
            }
        }
        assertThat(computed("DSCORE", on(DAY)).values())
                .filteredOn(IndicatorValue::withheld)
                .extracting(IndicatorValue::key)
                .as("no pair, no score")
                .containsExactly("SL");
    }

    @Test
    void depthOnTwoDaysDiffersAsPlainSqlSays() {
        for (var then : List.of(LocalDate.of(2026, 8, 31), DAY.minusDays(1), LocalDate.of(2025, 2, 27))) {
            for (var code : List.of("DEPTH", "DSCORE")) {
                var value = code.equals("DEPTH")
                        ? "cast(max(level) as numeric)"
                        : "round(100.0 * sum((array[0, 1, 2, 4, 8, 16])[level + 1]) / (16 * count(*)), 4)";
                var statement = LEVELS + "select country as key, " + value + " as value from pair group by country";
                var now = bySql(statement, DAY);
                var before = bySql(statement, then);
                assertThat(differences(code, on(DAY), then))
                        .as(code + " since " + then)
                        .isEqualTo(changes(now, before))
                        .anySatisfy((country, change) -> assertThat(change).isNotZero());
            }
        }
    }

    private IndicatorQuestion whole(LocalDate day) {
        return about("WHOLE-IT", day, "LS", "SZ");
    }

    @Test
    void completenessAndDeepPairsAreThoseOfPlainSql() {
        for (var day :
                List.of(DAY, DAY.plusDays(1), DAY.minusDays(1), LocalDate.of(2028, 1, 1), LocalDate.of(2027, 12, 31))) {
            agreeOnSome(
                    "COMP",
                    whole(day),
                    SCORED + "select 'whole-' || b as key, cast(points as numeric) as value from scored",
                    day);
            agreeOnSome("DEEP", whole(day), SCORED + """
                select c.country as key, cast(count(b) as numeric) as value
                from (values ('LS'), ('SZ')) c (country)
                left join scored s on s.country = c.country and workflow and points >= 5 and date '2026-01-01' > ?1::date - interval '24 months'
                group by c.country
                """, day);
        }
        assertThat(engine("DEEP", whole(DAY)).values())
                .allSatisfy(deep -> assertThat(deep).isPositive());
        agreeOnSome(
                "DEEP", on(DAY), "select unnest(array['GM', 'GW', 'LR', 'SL']) as key, cast(0 as numeric) as value");
    }
}
