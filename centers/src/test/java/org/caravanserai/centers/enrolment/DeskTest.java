package org.caravanserai.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.PersonDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People at the desk of a center who have no account. */
class DeskTest {

    private final TeachingWorld world = new TeachingWorld();

    @BeforeEach
    void nobodyIsAlike() {
        world.wiring
                .answer(PersonDirectory.class, "alike", asked -> List.of())
                .answer(ClassDirectory.class, "openFor", asked -> List.of());
    }

    private PersonRecord entered(Map<String, ?> typed) {
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        form.putAll(typed);
        var entered = world.of(EnterLearner.class).execute(world.slug, form.read());
        world.commit();
        return entered.record();
    }

    @Test
    void theSecretaryEntersAndEnrolsSomebodyWithoutEmail() {
        var made = world.open(1);
        world.as(world.member(world.host, "secretary", OrganizationRole.CENTER_SECRETARY));
        var first = entered(Map.of());
        var outcome = world.of(EnrolPerson.class).execute(made.code(), first.code());
        world.commit();
        assertThat(outcome.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(world.of(EnrolPerson.class)
                        .execute(made.code(), first.code())
                        .created())
                .isFalse();
        assertThat(world.sent()).as("there is no address to write to").isEmpty();
        var second = world.of(EnrolPerson.class)
                .execute(made.code(), entered(Map.of()).code());
        assertThat(second.state()).isEqualTo(EnrolmentState.WAITLISTED);
        var desk = world.of(ShowDesk.class).execute(first.code());
        assertThat(desk.enrolments()).singleElement().satisfies(row -> assertThat(row.code())
                .isEqualTo(outcome.code()));

        world.as(world.stranger);
        assertNotFound(() -> world.of(EnrolPerson.class).execute(made.code(), first.code()));
        assertNotFound(() -> world.of(ShowDesk.class).execute(first.code()));
        assertNotFound(() -> entered(Map.of()));
    }

    @Test
    void whoHasTakenTheRecordOverIsShownAndEnrolledOnTheAccount() {
        var made = world.open(3);
        var record = entered(Map.of());
        record.claim(world.stranger.id(), TeachingWorld.NOW);
        world.commit();
        var code =
                world.of(EnrolPerson.class).execute(made.code(), record.code()).code();
        world.commit();
        assertThat(world.enrolments.byCode(code).orElseThrow().learner().account())
                .isEqualTo(world.stranger.id());
        var desk = world.of(ShowDesk.class).execute(record.code());
        assertThat(desk.claimed()).isTrue();
        assertThat(desk.enrolments()).singleElement().satisfies(row -> assertThat(row.code())
                .isEqualTo(code));
        assertThat(world.sent()).isNotEmpty();
    }

    @Test
    void aMinorIsEnrolledWithTheDayOfBirthAsByTheGuardian() {
        var made = world.open(3);
        var child = entered(Map.of("birthDate", LocalDate.of(2015, 5, 1), "guardianName", "Mother"));
        var code =
                world.of(EnrolPerson.class).execute(made.code(), child.code()).code();
        world.commit();
        assertThat(world.enrolments.byCode(code).orElseThrow().learner().bornOn())
                .isEqualTo(LocalDate.of(2015, 5, 1));
    }
}
