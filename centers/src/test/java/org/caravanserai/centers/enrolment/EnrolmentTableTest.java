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
    void eachRowTakesAPlaceAndTheSameRowAgainChangesNothing() {
        world.account("amina");
        world.account("wei");
        world.as(world.director);
        assertThat(take("amina@example.org", "Amina", null)).isEqualTo(TableOutcome.CREATED);
        assertThat(take("wei@example.org", "Li", "2015-01-01")).isEqualTo(TableOutcome.CREATED);
        assertThat(take("wei@example.org", "Mei", "2016-01-01")).isEqualTo(TableOutcome.CREATED);
        assertThat(take("amina@example.org", "Amina", null)).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(world.enrolments.of(made.id()).stream().map(each -> each.state()))
                .containsExactly(EnrolmentState.ENROLLED, EnrolmentState.ENROLLED, EnrolmentState.WAITLISTED);
    }

    @Test
    void rowsOfOtherCentersAndOfUnknownPeopleAreRefused() {
        world.account("amina");
        world.as(world.director);
        assertInvalid("email: no-account-with-address", () -> take("nobody@example.org", "Nobody", null));
        world.as(world.stranger);
        assertNotFound(() -> take("amina@example.org", "Amina", null));
    }
}
