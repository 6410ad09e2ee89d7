package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.cooperation.indicator.LanguageSupply;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** Plans, promises, classes and levels of the engine against a second computation: plain SQL over generated rows. */
class WorkAndTeachingFactsIT extends PostgresTest {

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
        return inTransaction(() -> repository(SqlWorkFacts.class).ratios(code, List.of("MV"), DAY.minusMonths(24), DAY))
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

    @Test
    void learnersAndLevelsAreCountedAsByPlainSql() {
        var center = inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("t-" + unique), Bodies.unowned().profile(), Bodies.NOW, null);
            entities.persist(host);
            entities.flush();
            var made = CenterFixtures.draft("t-" + unique, host.id(), null, Bodies.NOW);
            entities.persist(made);
            entities.flush();
            return made.id();
        });
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
        var supply = inTransaction(() -> repository(SqlTeachingFacts.class).languages(on.minusMonths(12), on)).stream()
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
