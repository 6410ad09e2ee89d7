package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.people.PersonContact;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps about roles at one center, and about the people who are known there. */
class CenterRolesIT extends PostgresTest {

    @SuppressWarnings("NullAway.Init")
    private Organization host;

    @SuppressWarnings("NullAway.Init")
    private Center center;

    @SuppressWarnings("NullAway.Init")
    private Center other;

    @SuppressWarnings("NullAway.Init")
    private Account person;

    @BeforeEach
    void centers() {
        host = organization();
        center = center(host);
        other = center(host);
        person = People.active(EmailAddress.of(unique() + "@example.org"));
        inTransaction(() -> entities.persist(person));
    }

    @Test
    void eachRoleOfCentersCountsAtThisCenterOnly() {
        CenterRoles.ALL.forEach(role -> give(role, center, host));
        var caller = repository(Callers.class).byAccount(person.id()).orElseThrow();
        for (var permission : List.of(
                Permission.ENROL_LEARNERS,
                Permission.KEEP_FEES,
                Permission.DECIDE_RESULTS,
                Permission.READ_CENTER,
                Permission.TEACH)) {
            assertThat(caller.may(permission, host.id(), center.id()))
                    .as("%s", permission)
                    .isTrue();
            assertThat(caller.may(permission, host.id(), other.id()))
                    .as("%s", permission)
                    .isFalse();
        }
        assertThat(caller.may(Permission.MANAGE_CENTER)).isFalse();
    }

    @Test
    void aRoleBelongsToTheHostOfItsCenterEndsWithItAndFollowsIt() {
        assertThatThrownBy(() -> give(OrganizationRole.CENTER_CASHIER, center, organization()))
                .hasStackTraceContaining("belongs to another organization");
        assertThatThrownBy(() -> give(OrganizationRole.CENTER_DIRECTOR, center, host))
                .hasStackTraceContaining("membership_role_check");
        give(OrganizationRole.CENTER_READER, center, host);
        give(OrganizationRole.TEACHER, other, host);
        var next = organization();
        inTransaction(() ->
                repository(Sql.class).update("update centers set host_id = ? where id = ?", next.id(), center.id()));
        var memberships = repository(Memberships.class);
        assertThat(memberships.at(CenterRoles.at(center)).all())
                .singleElement()
                .satisfies(each -> assertThat(each.organizationId()).isEqualTo(next.id()));
        inTransaction(() -> repository(Sql.class).update("delete from centers where id = ?", other.id()));
        assertThat(memberships.at(CenterRoles.at(other)).all()).isEmpty();
        assertThat(memberships.atPlaces(person.id())).hasSize(1);
    }

    @Test
    void aPersonIsKnownAtACenterWithTheFirstEnrolmentThere() {
        var kept = Account.kept(People.amina(), NOW);
        inTransaction(() -> entities.persist(kept));
        var record = new PersonRecord(
                kept,
                host.id(),
                new PersonContact(null, null, null, null),
                LocalDate.ofInstant(NOW, ZoneOffset.UTC),
                NOW);
        inTransaction(() -> repository(PersonRecords.class).add(record));
        assertThat(found(center.id())).isZero();
        var ofClass = openClass();
        inTransaction(() -> repository(JpaEnrolments.class)
                .add(new Enrolment(
                        ofClass,
                        new Learner(kept.id(), PersonName.of("Amina", "Karimova"), null),
                        new Seat(1, true, 0),
                        false,
                        NOW)));
        assertThat(found(center.id())).isOne();
        assertThat(found(other.id())).isZero();
        assertThat(inTransaction(() -> repository(PersonRecords.class).isKnown(record, Set.of(center.id()))))
                .isTrue();
        var desk = repository(SqlEnrolmentDirectory.class);
        assertThat(desk.atDesk(kept.id(), List.of(center.id()))).hasSize(1);
        assertThat(desk.atDesk(kept.id(), List.of(other.id()))).isEmpty();
    }

    private long found(UUID keeper) {
        return inTransaction(() -> repository(PersonDirectory.class)
                .of(List.of(keeper), PageRequest.first(20))
                .total());
    }

    private UUID openClass() {
        return inTransaction(() -> {
            var teaching = repository(JpaTeaching.class);
            var term = Classes.term(center.id());
            teaching.add(term);
            var course = Classes.course(center.id());
            teaching.add(course);
            var made = new CourseClass(term, course, Classes.terms(1, 5, null, null), HANOI, NOW);
            teaching.add(made);
            repository(JpaEnrolments.class).add(new ClassSeats(made.id(), 5));
            return made.id();
        });
    }

    private void give(OrganizationRole role, Center at, Organization organization) {
        inTransaction(() -> repository(Memberships.class)
                .add(new Membership(organization.id(), person.id(), role, CenterRoles.at(at), NOW, null, null)));
    }

    private Organization organization() {
        var made = new Organization(Slug.of("r-" + unique()), Bodies.unowned().profile(), NOW, null);
        inTransaction(() -> entities.persist(made));
        return made;
    }

    private Center center(Organization of) {
        var made = CenterFixtures.draft("rc-" + unique(), of.id(), null, NOW);
        inTransaction(() -> entities.persist(made));
        return made;
    }

    private static String unique() {
        return Ids.next().toString().substring(20).replace("-", "");
    }
}
