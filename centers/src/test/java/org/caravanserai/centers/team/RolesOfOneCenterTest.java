package org.caravanserai.centers.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.caravanserai.centers.center.EditCenter;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.centers.center.ShowWorkplace;
import org.caravanserai.centers.enrolment.EnrolPerson;
import org.caravanserai.centers.enrolment.EnterLearner;
import org.caravanserai.centers.enrolment.ShowDesk;
import org.caravanserai.centers.plan.ShowYearPlans;
import org.caravanserai.centers.teaching.CenterTeachers;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.centers.teaching.ShowTeaching;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.BrowsePeople;
import org.caravanserai.platform.people.ErasePerson;
import org.caravanserai.platform.people.PersonDraft;
import org.caravanserai.platform.people.ShowPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a role at one center opens there, and at no other center of the host. */
class RolesOfOneCenterTest {

    private final TeachingWorld world = new TeachingWorld();
    private final Center other = world.operating("blue-river");
    private final List<Collection<?>> asked = new ArrayList<>();

    @BeforeEach
    void readModels() {
        world.wiring
                .answer(PersonDirectory.class, "alike", arguments -> List.of())
                .answer(PersonDirectory.class, "of", arguments -> {
                    asked.add((Collection<?>) arguments[0]);
                    return new Page<>(List.of(), 0, 20, 0);
                })
                .answer(ClassDirectory.class, "openFor", arguments -> {
                    asked.add((Collection<?>) arguments[0]);
                    return List.of();
                });
    }

    @Test
    void aSecretaryEntersAndEnrolsPeopleOfThisCenter() {
        var made = world.open(3);
        world.as(world.director);
        var elsewhere = entered(other);
        world.as(having(OrganizationRole.CENTER_SECRETARY));
        assertThat(world.of(ShowWorkplace.class).execute(world.slug).may()).containsExactly(Permission.ENROL_LEARNERS);
        var here = entered(world.center);
        assertThat(world.of(EnrolPerson.class).execute(made.code(), here.code()).state())
                .isEqualTo(EnrolmentState.ENROLLED);
        world.commit();
        world.of(BrowsePeople.class).execute(PageRequest.first(20));
        world.of(ShowDesk.class).execute(here.code());
        assertThat(asked).hasSize(2).allSatisfy(owners -> assertThat(owners).isEqualTo(Set.of(world.center.id())));
        assertThat(world.of(ShowPerson.class).execute(here.code()).owned()).isFalse();
        assertNotFound(() -> world.of(ErasePerson.class).execute(here.code()));
        assertNotFound(() -> world.of(ShowPerson.class).execute(elsewhere.code()));
        assertNotFound(() -> world.of(EnrolPerson.class).execute(made.code(), elsewhere.code()));
        assertNotFound(() -> entered(other));
        world.as(world.director);
        assertThat(world.of(ShowPerson.class).execute(here.code()).owned()).isTrue();
    }

    @Test
    void aTeacherOfThisCenterTeachesTheOwnClassesThere() {
        var made = world.open(3);
        var teacher = having(OrganizationRole.TEACHER);
        var teachers = world.of(CenterTeachers.class);
        assertThat(teachers.find(world.center, "teacher", teacher.email())).isEqualTo(teacher.id());
        assertInvalid("teacher: not-a-teacher-here", () -> teachers.find(other, "teacher", teacher.email()));
        world.as(teacher);
        assertThat(world.of(ShowTeaching.class).execute(world.slug).directs()).isFalse();
        assertNotFound(() -> world.of(ShowTeaching.class).execute(other.slug()));
        assertThat(world.of(ShowClass.class).execute(made.code()).teaches()).isFalse();
        assertNotFound(() -> world.of(ClassAccess.class).taught(made.code()));
    }

    @Test
    void aReaderSeesThisCenterAndChangesNothing() {
        var made = world.open(3);
        world.as(having(OrganizationRole.CENTER_READER));
        var shown = world.of(ShowOwnCenter.class).execute(world.slug);
        assertThat(shown.directs()).isFalse();
        assertThat(shown.possible()).isEmpty();
        assertNotFound(() -> world.of(ShowOwnCenter.class).execute(other.slug()));
        assertThat(world.of(ShowYearPlans.class).execute(world.slug)).satisfies(plans -> {
            assertThat(plans.directs()).isFalse();
            assertThat(plans.reads()).isTrue();
        });
        assertNotFound(() -> world.of(ShowYearPlans.class).execute(other.slug()));
        assertThat(world.of(ShowClass.class).execute(made.code())).satisfies(seen -> {
            assertThat(seen.reads()).isTrue();
            assertThat(seen.isMarked()).isFalse();
            assertThat(seen.possible()).isEmpty();
        });
        assertNotFound(() -> world.of(ClassAccess.class).read(made.code()));
        assertNotFound(() -> world.of(MoveClass.class).execute(made.code(), ClassState.CANCELLED, null));
        assertNotFound(() -> world.of(EditCenter.class).execute(world.slug, null, TeachingWorld.application()));
    }

    private PersonRecord entered(Center at) {
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        var entered = world.of(EnterLearner.class).execute(at.slug(), form.read());
        world.commit();
        return entered.record();
    }

    private Account having(OrganizationRole role) {
        var account = world.account("chen");
        world.memory.memberships.add(new Membership(
                world.host.id(), account.id(), role, CenterRoles.at(world.center), World.NOW, null, null));
        return account;
    }
}
