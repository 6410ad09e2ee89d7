package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.people.PersonJoining;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person learns goes over to the account that takes the record over. */
class JoinedLearnersIT extends PostgresTest {

    private static final LocalDate BORN = LocalDate.of(2016, 5, 1);

    private record Case(UUID host, UUID ofClass, UUID kept, UUID owner) {}

    private Case made() {
        return inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("j-" + unique), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            var kept = Account.kept(People.amina(), NOW);
            entities.persist(kept);
            var owner = new Account(EmailAddress.of("owner-" + unique + "@example.org"), People.amina(), NOW);
            entities.persist(owner);
            entities.flush();
            var center = CenterFixtures.draft("jc-" + unique, host.id(), null, NOW);
            entities.persist(center);
            entities.flush();
            var teaching = repository(JpaTeaching.class);
            var term = Classes.term(center.id());
            teaching.add(term);
            var course = Classes.course(center.id());
            teaching.add(course);
            var made = new CourseClass(term, course, Classes.terms(1, 5, null, null), HANOI, NOW);
            teaching.add(made);
            repository(JpaEnrolments.class).add(new ClassSeats(made.id(), 5));
            return new Case(host.id(), made.id(), kept.id(), owner.id());
        });
    }

    private void enrol(Case made, UUID account, String given, @Nullable LocalDate bornOn, int number) {
        inTransaction(() -> {
            repository(JpaEnrolments.class)
                    .add(new Enrolment(
                            made.ofClass(),
                            new Learner(account, PersonName.of(given, "Karimova"), bornOn),
                            new Seat(number, true, 0),
                            false,
                            NOW));
            return given;
        });
    }

    private void move(Case made) {
        inTransaction(() -> {
            repository(PersonJoining.class).move(made.kept(), made.owner());
            return made;
        });
    }

    @Test
    void theLearnerIsTheAccountAndAChildKeepsItsName() {
        var made = made();
        enrol(made, made.kept(), "Dilnoza", null, 1);
        enrol(made, made.kept(), "Sevara", BORN, 2);
        move(made);
        var desk = repository(SqlEnrolmentDirectory.class);
        assertThat(desk.atDesk(made.kept(), List.of(made.host()))).isEmpty();
        assertThat(desk.atDesk(made.owner(), List.of(made.host())))
                .extracting(row -> row.name().given())
                .containsExactlyInAnyOrder(People.amina().name().given(), "Sevara");
        assertThat(desk.atDesk(made.owner(), List.of(Ids.next())))
                .as("centers of others")
                .isEmpty();
    }

    @Test
    void nobodyHasTwoPlacesInAClass() {
        var made = made();
        enrol(made, made.kept(), "Dilnoza", null, 1);
        enrol(made, made.owner(), "Amina", null, 2);
        assertThatThrownBy(() -> move(made)).isInstanceOf(Conflict.class);
        assertThat(repository(SqlEnrolmentDirectory.class).atDesk(made.kept(), List.of(made.host())))
                .hasSize(1);
    }
}
