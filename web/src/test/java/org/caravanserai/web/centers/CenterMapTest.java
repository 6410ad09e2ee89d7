package org.caravanserai.web.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.point.PointRow;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CenterMapTest {

    private static final LocalizedText NAME = LocalizedText.of("en", "Red River");

    private static CenterRow center(@Nullable Double latitude, @Nullable Double longitude) {
        return new CenterRow(
                "red-river",
                CenterKind.CONFUCIUS_INSTITUTE,
                CenterState.OPERATING,
                NAME,
                new CenterOwner(Ids.next(), "host", NAME),
                null,
                "VN",
                "Hanoi",
                latitude,
                longitude,
                List.of("zho"),
                null,
                null);
    }

    @Test
    void centersAndTheirTeachingPointsArePoints() {
        var map = CenterMap.of(
                List.of(center(21.03, 105.85)), List.of(new PointRow("red-river", NAME, "Hai Phong", 20.86, 106.69)));
        assertThat(map.points()).hasSize(2);
        assertThat(map.branches()).isEqualTo(1);
        assertThat(map.box().width()).isGreaterThanOrEqualTo(60);
        assertThat(map.points()).allSatisfy(point -> assertThat(point.y()).isBetween(-21.1, -20.8));
    }

    @Test
    void whatHasNoCoordinatesIsNotOnTheMap() {
        var map = CenterMap.of(
                List.of(center(null, null)), List.of(new PointRow("red-river", NAME, "Hai Phong", null, null)));
        assertThat(map.points()).isEmpty();
        assertThat(map.branches()).isZero();
    }
}
