package org.caravanserai.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.junit.jupiter.api.Test;

class EnrolmentTableTest {

    private final TeachingWorld world = new TeachingWorld();
    private final CourseClass made = world.open(2);

    private TableOutcome take(String email, String name, String bornOn) {
        var cells = new HashMap<>(Map.of("class", made.code(), "email", email, "givenName", name));
        if (bornOn != null) {
            cells.put("bornOn", bornOn);
        }
        var outcome =
                world.of(EnrolmentTable.class).take(new TableLine(1, cells), new TableContext(Ids.next(), null, false));
        world.commit();
        return outcome;
    }

    @Test
    void aRowInvitesAPersonWhoThenTakesAPlaceOrDoesNot() {
        var amina = world.account("amina");
        var wei = world.account("wei");
        world.as(world.director);
        assertThat(take("amina@example.org", "Amina", null)).isEqualTo(TableOutcome.CREATED);
        assertThat(take("wei@example.org", "Mei", "2016-01-01")).isEqualTo(TableOutcome.CREATED);
        assertThat(take("amina@example.org", "Amina", null)).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(world.enrolments.of(made.id()))
                .as("nobody is enrolled without being asked")
                .isEmpty();
        assertThat(world.sent()).containsExactly("CLASS_INVITATION", "CLASS_INVITATION");
        assertThat(world.of(BrowseClassInvitations.class).execute(made.code())).hasSize(2);

        world.as(amina);
        var mine = world.of(MyClassInvitations.class).execute();
        assertThat(mine).hasSize(1);
        var code = mine.get(0).invitation().code();
        world.as(wei);
        assertNotFound(() -> world.of(AnswerClassInvitation.class).execute(code, true));
        world.as(amina);
        assertThat(world.of(AnswerClassInvitation.class).execute(code, true)).isPresent();
        world.commit();
        assertThat(world.enrolments.of(made.id())).singleElement().satisfies(each -> assertThat(each.state())
                .isEqualTo(EnrolmentState.ENROLLED));
        assertNotFound(() -> world.of(AnswerClassInvitation.class).execute(code, true));

        world.as(wei);
        var minor = world.of(MyClassInvitations.class).execute().get(0).invitation();
        assertThat(world.of(AnswerClassInvitation.class).execute(minor.code(), false))
                .isEmpty();
        world.commit();
        assertThat(world.of(MyClassInvitations.class).execute()).isEmpty();
        world.as(world.director);
        assertThat(take("wei@example.org", "Mei", "2016-01-01")).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(take("amina@example.org", amina.name().given(), null)).isEqualTo(TableOutcome.UNCHANGED);
    }

    @Test
    void aTableDoesNotTellWhichAddressesHaveAnAccount() {
        world.account("amina");
        world.as(world.director);
        assertThat(take("nobody@example.org", "Nobody", null)).isEqualTo(take("amina@example.org", "Amina", null));
        assertInvalid("givenName: characters-not-printable", () -> take("a@example.org", "😀", null));
        world.as(world.stranger);
        assertNotFound(() -> take("amina@example.org", "Amina", null));
        assertNotFound(() -> world.of(BrowseClassInvitations.class).execute(made.code()));
    }
}
