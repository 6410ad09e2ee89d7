package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterPlace;
import org.caravanserai.domain.centers.center.CenterState;
import org.junit.jupiter.api.Test;

class BrowseCenterPlacesTest {

    private static final CenterPlace HANOI = new CenterPlace("VN", "Hanoi", 1, 2);

    private final CentersWorld world = new CentersWorld();
    private final List<CenterFilter> asked = new ArrayList<>();

    private List<CenterPlace> places(CenterState state) {
        world.wiring.answer(CenterDirectory.class, "places", arguments -> {
            asked.add((CenterFilter) arguments[0]);
            assertThat(arguments[1]).isEqualTo("river");
            assertThat(arguments[2]).isEqualTo(world.clock.instant());
            return List.of(HANOI);
        });
        world.asVisitor();
        return world.of(BrowseCenterPlaces.class)
                .execute(new BrowseCenters.Narrowed(null, state, "VN", "zho", null), "river");
    }

    @Test
    void anybodyAsksForTheCitiesOfPublicCentersOnly() {
        assertThat(places(CenterState.OPERATING)).containsExactly(HANOI);
        assertThat(places(CenterState.DRAFT)).containsExactly(HANOI);

        assertThat(asked.get(0).states()).containsExactly(CenterState.OPERATING);
        assertThat(asked.get(0).country()).isEqualTo("VN");
        assertThat(asked.get(0).language()).isEqualTo("zho");
        assertThat(asked.get(1).states()).as("drafts are nobody's to see").isEmpty();
    }
}
