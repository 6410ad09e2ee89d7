package org.caravanserai.domain.centers.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link TeachingPoints} promises. */
public interface TeachingPointsContract extends CenterContract {

    LocalDate FIRST = LocalDate.of(2027, 1, 1);

    TeachingPoints points();

    @Test
    default void openPointsAreListedFirstAndThenTheDayOfTheirOpeningCounts() {
        var center = center().id();
        var closed = point(center, FIRST.minusDays(5), FIRST);
        var later = point(center, FIRST.plusDays(1), null);
        var earlier = point(center, FIRST, null);
        var closedBefore = point(center, FIRST.minusDays(9), FIRST.plusDays(9));
        point(center().id(), FIRST, null);
        assertThat(inTransaction(() -> points().of(center)))
                .extracting(TeachingPoint::id)
                .containsExactly(earlier.id(), later.id(), closedBefore.id(), closed.id());
        assertThat(inTransaction(() -> points().of(Ids.next()))).isEmpty();
    }

    @Test
    default void aPointIsReadAsItWasWritten() {
        var center = center().id();
        var point = point(center, FIRST, FIRST.plusDays(9));
        assertThat(inTransaction(() -> points().of(center)))
                .singleElement()
                .satisfies(read -> assertThat(read.content()).isEqualTo(point.content()));
    }

    @Test
    default void aPointThatClosesIsWrittenBack() {
        var center = center().id();
        point(center, FIRST, null);
        var closed = content(FIRST, FIRST.plusDays(30));
        inTransaction(() -> points().of(center).get(0).change(closed));
        assertThat(inTransaction(() -> points().of(center)))
                .singleElement()
                .satisfies(read -> assertThat(read.content()).isEqualTo(closed));
    }

    /** A point of the center that is open from the first day to the last. */
    default TeachingPoint point(UUID center, LocalDate openedOn, @Nullable LocalDate closedOn) {
        var point = new TeachingPoint(center, content(openedOn, closedOn));
        inTransaction(() -> points().add(point));
        return point;
    }

    private static PointContent content(LocalDate openedOn, @Nullable LocalDate closedOn) {
        return new PointContent(
                LocalizedText.of("en", "Port school"),
                new Place(CountryCode.of("VN"), "Hai Phong", null, 20.86, 106.68),
                List.of(TaughtLanguage.of("zho")),
                openedOn,
                closedOn);
    }
}
