package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermitsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    private final UUID teacher = Ids.next();
    private Center center;

    private static String unique(String word) {
        return word + "-" + Ids.next().toString().substring(20).replace("-", "");
    }

    @BeforeEach
    void make() {
        center = inTransaction(() -> {
            var host =
                    new Organization(Slug.of(unique("host")), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var made = CenterFixtures.draft(unique("center"), host.id(), null, NOW);
            repository(JpaCenters.class).add(made);
            return made;
        });
    }

    private void enter() {
        repository(SqlCenterScope.class).enter(center.id());
    }

    private TeacherPermit permit(PermitKind kind, LocalDate until) {
        return inTransaction(() -> {
            enter();
            var permit = new TeacherPermit(center.id(), teacher, kind, until, TODAY, TODAY);
            repository(JpaTeacherPermits.class).add(permit);
            return permit;
        });
    }

    @Test
    void whoHasNotEnteredTheCenterSeesNoneInTheDatabaseToo() {
        var permit = permit(PermitKind.WORK, TODAY.plusDays(60));
        assertThat(inTransaction(() -> repository(JpaTeacherPermits.class).of(center.id())))
                .isEmpty();
        assertThat(inTransaction(() -> repository(JpaTeacherPermits.class).byId(permit.id())))
                .isEmpty();
    }

    @Test
    void whatIsErasedOfATeacherIsThePermitAndItsDeadline() {
        var permit = permit(PermitKind.WORK, TODAY.plusDays(60));
        inTransaction(() -> wired(new Sql()).update("""
            insert into deadline (id, kind, subject_id, title, link, due_at, time_zone, organization_id, role, lead_days, state, set_at)
            values (gen_random_uuid(), 'CENTER_PERMIT', ?1, '{"en": "T"}', '/', now(), 'UTC', ?2, 'CENTER_DIRECTOR', '{90,30}', 'OPEN', now())
            """, permit.id(), center.host()));
        new CenterPersonalTables()
                .tables().stream()
                        .filter(table -> table.name().equals("center_permit"))
                        .flatMap(table -> table.erasing().stream())
                        .forEach(statement ->
                                inTransaction(() -> wired(new Sql()).update(statement, teacher)));
        assertThat(inTransaction(() ->
                        wired(new Sql()).count("select count(*) from center_permit where teacher_id = ?", teacher)))
                .isZero();
        assertThat(inTransaction(() -> wired(new Sql())
                        .count("select count(*) from deadline where subject_id = ? and state = 'OPEN'", permit.id())))
                .isZero();
    }
}
