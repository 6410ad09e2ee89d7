package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes and enrolments count on an earlier day as they were on that day. */
class StatesByDayIT extends FiguresTest {

    private static final String CENTERS = """
        with host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'by-day-host', '{"en": "H"}', 'h', 'UNIVERSITY', 'SM', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on)
            select gen_random_uuid(), 'by-day-' || c, 'OPERATING', 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}', id, 'SM', 'City', 'UTC', '{}', '{fur}',
                   now(), 1, 'BY-DAY-' || c, date '2015-01-01' from host cross join generate_series(1, 3) c returning id, slug
        ), term as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), id, slug, '{"en": "T"}', ?1::date - 120, ?1::date + 60, 1 from center returning id, center_id
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, exit_level, hours,
                min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), id, slug, 1, true, '{"en": "C"}', '{}', 'fur', 'CEFR', '2020', 'A1', 60, 0, 60, '[]', now(), 1 from center
            returning id, center_id
        ), class as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                created_at, version)
            select gen_random_uuid(), 'BY-DAY-' || k, c.id, t.id, u.id, '{}', 'PLANNED', 'ON_SITE', 1, 30, ?1::date - 120, false, 'UTC', now(), 1
            from generate_series(1, 18) k join center c on c.slug = 'by-day-' || 1 + k % 3 join term t on t.center_id = c.id
            join course u on u.center_id = c.id returning id
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from class returning class_id
        )
        select count(*) from seats
        """;

    /** The state and the places of class k of center 1 + k % 3 at step s, and of its learner m; a learner who had not enrolled by then has none. */
    private static final String PLAN = """
        with plan as (
            select s, k, 1 + k % 3 as c, 30 - 5 * cast(s >= 4 and k % 2 = 0 as int) as maximum,
                   case when k % 4 = 0 and s >= 4 then 'CANCELLED' when s = 1 and k % 5 = 0 then 'PLANNED' when s <= 1 + k % 3 then 'OPEN'
                        when s = 2 + k % 3 then 'CONFIRMED' when s < 6 then 'RUNNING' else 'FINISHED' end as state
            from generate_series(1, 6) s cross join generate_series(1, 18) k
        ), learner as (
            select s, k, m, case when m % 5 = 0 and s >= 5 then 'DROPPED' when s < 6 or k % 4 = 0 then 'ENROLLED'
                                 when m % 4 = 0 then 'NOT_COMPLETED' else 'COMPLETED' end as state
            from generate_series(1, 6) s cross join generate_series(1, 18) k cross join lateral generate_series(1, 6 + k) m
            where s >= 1 + m % 3
        ), class as (
            select p.*, p.state not in ('OPEN', 'CANCELLED') as held, l.learners, l.completed, l.ended
            from plan p cross join lateral (
                select count(*) filter (where state <> 'DROPPED') as learners, count(*) filter (where state = 'COMPLETED') as completed,
                       count(*) filter (where state <> 'ENROLLED') as ended
                from learner l where l.s = p.s and l.k = p.k) l
            where p.state <> 'PLANNED')
        """;

    private static final String CLASSES = PLAN + """
        update course_class c set state = p.state, maximum = p.maximum from plan p where p.s = ?1 and c.code = 'BY-DAY-' || p.k
        """;

    private static final String ENROLLED = PLAN + """
        insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
        select gen_random_uuid(), c.code || '-' || l.m, c.id, cast(md5(c.code || '/' || l.m) as uuid), 'L', false, 'ENROLLED', l.m, now(), now(), 1
        from learner l join course_class c on c.code = 'BY-DAY-' || l.k where l.s = ?1
          and not exists (select from enrolment e where e.class_id = c.id and e.number = l.m)
        """;

    private static final String CHANGED = PLAN + """
        update enrolment e set state = l.state, ended_at = case when l.state = 'DROPPED' then now() end, reason = case when l.state = 'DROPPED' then 'left' end
        from learner l join course_class c on c.code = 'BY-DAY-' || l.k where l.s = ?1 and e.class_id = c.id and e.number = l.m
        """;

    /** Everything that was kept happened twenty days earlier. */
    private static final String TWENTY_DAYS_PASS = """
        with class as (
            update class_state_period p set known_from = p.known_from - 20,
                   known_until = case when p.known_until = 'infinity' then p.known_until else p.known_until - 20 end
            from course_class c where c.id = p.class_id and c.code like 'BY-DAY-%' returning p.class_id
        )
        update enrolment_state_period p set known_from = p.known_from - 20,
               known_until = case when p.known_until = 'infinity' then p.known_until else p.known_until - 20 end
        where p.class_id in (select class_id from class)
        """;

    private LocalDate today;

    /** The steps are twenty days apart; the sixth is today. */
    @BeforeEach
    void classesOfSixSteps() {
        inTransaction(() -> {
            var sql = wired(new Sql());
            today = sql.first("select today_in_utc() as day", row -> row.date("day"))
                    .orElseThrow();
            if (sql.count("select count(*) from centers where slug like 'by-day-%'") > 0) {
                return;
            }
            sql.count(CENTERS, today);
            for (int step = 1; step <= 6; step++) {
                if (step > 1) {
                    sql.update(TWENTY_DAYS_PASS);
                }
                sql.update(CLASSES, step);
                sql.update(ENROLLED, step);
                sql.update(CHANGED, step);
            }
        });
    }

    @Test
    void anEarlierDayHasTheStatesOfThen() {
        for (int step = 1; step <= 6; step++) {
            var first = today.minusDays(20L * (6 - step));
            agreeOn(first, step);
            if (step < 6) {
                agreeOn(first.plusDays(19), step);
            }
        }
    }

    @Test
    void aDayBeforeAClassWasEnteredHasTheStatesOfTheDayOnWhichItWas() {
        agreeOn(today.minusDays(101), 1);
        agreeOn(today.minusDays(119), 1);
    }

    private void agreeOn(LocalDate day, int step) {
        var asked = about("STATES-BY-DAY-IT", day, "SM");
        agree("GO", asked, PLAN + """
            select 'by-day-' || c as key, round(count(*) filter (where held)::numeric / count(*), 4) as value from class where s = ?1 group by c
            """, step);
        agree("FILL", asked, PLAN + """
            select 'by-day-' || c as key, round(sum(learners) / sum(maximum), 4) as value from class where s = ?1 and held
            group by c having sum(learners) >= 5
            """, step);
        agree("COMPL", asked, PLAN + """
            select 'by-day-' || c as key, round(sum(completed) / sum(ended), 4) as value from class where s = ?1 and held
            group by c having sum(ended) >= 5
            """, step);
        assertThat(engine("TAUGHT", asked).get("fur"))
                .as("learners on " + day)
                .isEqualTo(bySql(
                                PLAN
                                        + "select 'fur' as key, sum(learners) as value from class where s = ?1 and held"
                                        + " having sum(learners) >= 5",
                                step)
                        .get("fur"));
    }

    @Test
    void theLatestStatesAreThoseOfTheRows() {
        assertStatesAreKept();
        inTransaction(() -> wired(new Sql())
                .update("update class_state_period set state = 'STOPPED' where known_until = 'infinity'"
                        + " and class_id = (select id from course_class where code = 'BY-DAY-1')"));
        try {
            assertThat(faults()).isEqualTo(1);
        } finally {
            inTransaction(() -> wired(new Sql())
                    .update("update class_state_period set state = 'FINISHED' where known_until = 'infinity'"
                            + " and class_id = (select id from course_class where code = 'BY-DAY-1')"));
        }
    }

    private void assertStatesAreKept() {
        assertThat(faults()).isZero();
    }

    private int faults() {
        try (var connection = dataSource().getConnection()) {
            return Invariants.check(connection).stream()
                    .filter(result -> result.key().equals("states-by-day"))
                    .mapToInt(result -> result.rows().size())
                    .sum();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
