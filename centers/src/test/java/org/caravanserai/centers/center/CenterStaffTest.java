package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.shared.NotFound;
import org.junit.jupiter.api.Test;

class CenterStaffTest {

    private final CentersWorld world = new CentersWorld();
    private final CenterStaff staff = world.of(CenterStaff.class);

    @Test
    void directorsOfHostAndPartnerDirectTheCenter() {
        var center = world.operating("red-river");
        for (var account : List.of(world.director, world.partnerDirector)) {
            world.as(account);
            assertThat(staff.directed(center.slug())).isEqualTo(center);
            assertThat(staff.lockedDirected(center.slug())).isEqualTo(center);
            assertThat(staff.directed(center.id())).isEqualTo(center);
        }
    }

    @Test
    void teachersWorkThereAndDoNotDirectIt() {
        var center = world.operating("red-river");
        world.as(world.teacher);
        assertThat(staff.worked(center.slug())).isEqualTo(center);
        assertThat(staff.worked(center.id())).isEqualTo(center);
        assertThatThrownBy(() -> staff.directed(center.slug())).isInstanceOf(NotFound.class);
    }

    @Test
    void toStrangersTheCenterDoesNotExist() {
        var center = world.operating("red-river");
        world.as(world.stranger);
        assertThatThrownBy(() -> staff.directed(center.slug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> staff.worked(center.slug())).isInstanceOf(NotFound.class);
        world.asVisitor();
        assertThatThrownBy(() -> staff.directed(center.slug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(staff::account).isInstanceOf(NotFound.class);
    }
}
