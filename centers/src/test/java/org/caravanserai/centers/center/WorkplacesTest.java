package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class WorkplacesTest {

    private final CentersWorld world = new CentersWorld();

    @Test
    void everybodyWhoWorksAtACenterFindsItWithWhatTheyMayDo() {
        var center = world.operating("red-river");
        var show = world.of(ShowWorkplace.class);
        world.as(world.director);
        assertThat(show.execute(center.slug()).may()).isEqualTo(CenterStaff.ROLES);
        world.as(world.teacher);
        assertThat(show.execute(center.slug()).may())
                .containsExactlyInAnyOrder(Permission.READ_CLASSES, Permission.TEACH);
        world.as(world.member(world.host, "cashier", OrganizationRole.CENTER_CASHIER));
        var shown = show.execute(center.slug());
        assertThat(shown.may()).containsExactly(Permission.KEEP_FEES);
        assertThat(shown.host()).isEqualTo(world.host.slug().value());
        world.as(world.stranger);
        assertNotFound(() -> show.execute(center.slug()));
    }

    @Test
    void theListHoldsTheCentersOfAllOrganizationsOfTheCaller() {
        var center = world.operating("red-river");
        var asked = new ArrayList<CenterFilter>();
        world.wiring.answer(CenterDirectory.class, "page", arguments -> {
            asked.add((CenterFilter) arguments[0]);
            return new Page<>(List.of(row(center.slug().value())), 0, 20, 1);
        });
        world.as(world.member(world.host, "cashier", OrganizationRole.CENTER_CASHIER));
        var found = world.of(BrowseWorkplaces.class).execute(PageRequest.first(20));
        assertThat(found.items().get(0).may()).containsExactly(Permission.KEEP_FEES);
        assertThat(asked.get(0).owners()).containsExactly(world.host.id());
        world.as(world.account("nobody"));
        assertThat(world.of(BrowseWorkplaces.class)
                        .execute(PageRequest.first(20))
                        .total())
                .isZero();
        assertThat(asked).hasSize(1);
    }

    private CenterRow row(String slug) {
        var center = world.center(Slug.of(slug));
        return new CenterRow(
                center.id(),
                slug,
                center.kind(),
                center.state(),
                center.name(),
                new CenterOwner(world.host.id(), world.host.slug().value(), center.name()),
                null,
                "VN",
                "Hanoi",
                null,
                null,
                List.of(),
                null,
                null);
    }
}
