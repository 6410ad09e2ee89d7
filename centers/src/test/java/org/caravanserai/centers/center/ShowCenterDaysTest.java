package org.caravanserai.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.center.CenterDay;
import org.caravanserai.domain.centers.center.CenterDays;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ShowCenterDaysTest {

    private final CentersWorld world = new CentersWorld();

    @Test
    void aDirectorSeesTheDayOfTheOwnCentersOnly() {
        var day = new CenterDay("red-river", LocalizedText.of("en", "Red River"), 2, 1, 3, 14, 5, 1);
        world.wiring.answer(
                CenterDays.class,
                "of",
                asked -> asked[0].equals(world.of(CenterStaff.class).organizations()) ? List.of(day) : List.of());
        world.as(world.director);
        assertThat(world.of(ShowCenterDays.class).execute()).containsExactly(day);
    }
}
