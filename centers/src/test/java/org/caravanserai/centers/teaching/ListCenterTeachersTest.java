package org.caravanserai.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.junit.jupiter.api.Test;

class ListCenterTeachersTest {

    private final TeachingWorld world = new TeachingWorld();

    @Test
    void teachersAndDirectorsOfBothSidesAreListedOnceAndNobodyElse() {
        world.member(world.host, "secretary", OrganizationRole.CENTER_SECRETARY);
        world.member(world.partner, "guest", OrganizationRole.TEACHER, OrganizationRole.CENTER_DIRECTOR);
        world.as(world.director);
        assertThat(world.of(ListCenterTeachers.class).execute(world.slug))
                .extracting(each -> each.email().value())
                .containsExactlyInAnyOrder(
                        "director@example.org",
                        "partner-director@example.org",
                        "teacher@example.org",
                        "guest@example.org");
        world.as(world.stranger);
        assertNotFound(() -> world.of(ListCenterTeachers.class).execute(world.slug));
    }
}
