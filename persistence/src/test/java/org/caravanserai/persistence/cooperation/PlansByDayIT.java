package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.invariants.Invariants;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was reached, pledged and delivered on an earlier day is what had been entered by then. */
class PlansByDayIT extends FiguresTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    private UUID home;
    private UUID partner;
    private UUID project;
    private String slug;

    @BeforeEach
    void aProjectOfTwoSides() {
        home = organization("CN");
        partner = organization("KI");
        project = Ids.next();
        slug = "by-day-" + project;
        update("""
            insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of, registered_at,
                version)
            values (?, 'PROJECT', ?, '{"en": "By day"}', '{}', '{CN,KI}', '{}', date '2025-01-01', 'DAY', date '2026-11-26', now(), 1)
            """, project, slug);
        update(
                "insert into cooperation_project (id, state, purpose) values (?, 'RUNNING', '{\"en\": \"P\"}')",
                project);
        update("""
            insert into cooperation_objective (project_id, position, statement, unit, baseline, target, actual, due_on, owner_id)
            values (?, 0, '{"en": "O"}', 'students', 0, 100, 80, date '2025-12-31', ?)
            """, project, home);
        contribution(0, home, 100, 100);
        contribution(1, partner, 100, 50);
    }

    private UUID organization(String country) {
        return inTransaction(() -> {
            var made = Bodies.in(country, "by-day-" + Ids.next(), Sector.UNIVERSITY);
            entities.persist(made);
            return made.id();
        });
    }

    private void update(String statement, Object... arguments) {
        inTransaction(() -> wired(new Sql()).update(statement, arguments));
    }

    private void contribution(int position, UUID giver, int pledged, int delivered) {
        update("""
            insert into cooperation_contribution (project_id, position, organization_id, kind, pledged, delivered, unit)
            values (?, ?, ?, 'CASH', ?, ?, 'CNY')
            """, project, position, giver, pledged, delivered);
    }

    /** The plan as it was entered in spring: a tenth reached, nothing delivered by the partner. */
    private void enteredInSpring() {
        update("insert into cooperation_plan_day (project_id, kept_on) values (?, ?)", project, SPRING);
        update("""
            insert into cooperation_plan_objective (project_id, kept_on, position, baseline, target, actual, due_on)
            values (?, ?, 0, 0, 100, 10, date '2025-12-31')
            """, project, SPRING);
        update("""
            insert into cooperation_plan_contribution (project_id, kept_on, position, organization_id, kind, pledged, delivered, unit)
            values (?, ?, 0, ?, 'CASH', 100, 100, 'CNY'), (?, ?, 1, ?, 'CASH', 300, 0, 'CNY')
            """, project, SPRING, home, project, SPRING, partner);
    }

    private String value(String code, String key, LocalDate day) {
        var value = engine(code, about("BY-DAY-IT", day, "KI")).get(key);
        return value == null ? "none" : value.toPlainString();
    }

    @Test
    void anEarlierDayHasWhatWasEnteredByThen() {
        enteredInSpring();
        for (var day : new LocalDate[] {SPRING, SPRING.plusDays(100)}) {
            assertThat(value("OUTR", slug, day)).as(day.toString()).isEqualTo("0.1");
            assertThat(value("CONTR", slug, day)).as(day.toString()).isEqualTo("0.5");
        }
        assertThat(value("OUTR", slug, SPRING.minusDays(20)))
                .as("the first entry counts also for the days before it")
                .isEqualTo("0.1");
        assertThat(value("OUTR", slug, LocalDate.of(2100, 1, 1))).isEqualTo("0.8");
        assertThat(value("CONTR", slug, LocalDate.of(2100, 1, 1))).isEqualTo("0.75");
    }

    @Test
    void theLastStateOfADayIsKept() {
        assertPlansAreKept("inserted");
        update("update cooperation_objective set actual = 90 where project_id = ?", project);
        update("update cooperation_contribution set organization_id = ? where organization_id = ?", home, partner);
        assertPlansAreKept("updated");
        update("delete from cooperation_contribution where project_id = ? and position = 1", project);
        assertPlansAreKept("one contribution deleted");
        assertThat(count("cooperation_plan_day")).as("one state a day").isEqualTo(1);
        assertThat(count("cooperation_plan_contribution")).isEqualTo(1);
        update("delete from cooperation_objective where project_id = ?", project);
        assertPlansAreKept("no objectives");
        update("delete from cooperation_project where id = ?", project);
        assertThat(count("cooperation_plan_day")).isZero();
    }

    private long count(String table) {
        return inTransaction(
                () -> wired(new Sql()).count("select count(*) from " + table + " where project_id = ?", project));
    }

    private void assertPlansAreKept(String after) {
        try (var connection = dataSource().getConnection()) {
            assertThat(Invariants.check(connection))
                    .as(after)
                    .filteredOn(result -> result.key().equals("plans-by-day"))
                    .singleElement()
                    .satisfies(result -> assertThat(result.rows()).isEmpty());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
