package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.persistence.events.listing.DrawnEvents.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.events.listing.EventOrder;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.junit.jupiter.api.Test;

class SearchWindowsTest {

    private static final int MOST_LOOKS = 7;

    /** An event a day among a hundred a day, over years before and after. */
    private final EventSample sample = DrawnEvents.daily(-3_000, 1_000)
            .every(1, "daily")
            .every(10, "tenth")
            .of(400_000);

    @Test
    void everyDayIsInExactlyOneLookAheadOrBackAndTodayInBoth() {
        var expected = expect(sample, "daily");
        for (int days = -9_000; days < 30_000; days += 3) {
            var ends = NOW.plus(Duration.ofDays(days));
            assertThat(looks(expected, ends)).as(ends.toString()).isEqualTo(days == 0 ? 2 : 1);
        }
    }

    @Test
    void theFirstLookIsAsWideAsItHasToBeAndTheNextOnesGrow() {
        assertThat(reach(expect(sample, "daily").ahead(20))).isBetween(0, 2);
        assertThat(reach(expect(sample, "daily").ahead(1_001))).isBetween(12, 16);
        assertThat(reach(expect(sample, "tenth").ahead(1_001))).isBetween(120, 150);
        assertThat(expect(sample, "daily").ahead(20)).hasSizeBetween(4, MOST_LOOKS);
        assertThat(expect(sample, "daily").back(20)).hasSizeBetween(4, MOST_LOOKS);
    }

    @Test
    void whatLiesFarAwayIsLookedForThere() {
        var far = DrawnEvents.ending(300, 301, 302, 303, 304, 305, 306, 307, 308, 309)
                .every(1, "may")
                .of(1_000);

        assertThat(reach(expect(far, "may").ahead(20))).isBetween(295, 302);
    }

    @Test
    void theFirstAndTheLastOfAllDaysAreInALookOfTheirOwnOrTheLast() {
        int toLast = Days.LAST - Days.of(NOW);
        var ends = DrawnEvents.ending(-Days.of(NOW), 0, toLast).every(1, "far").of(3);

        for (int wanted : new int[] {1, 2, 3, 20}) {
            assertThat(expect(ends, "far").ahead(wanted)).isNotEmpty().allSatisfy(look -> assertThat(look)
                    .isNotEmpty());
            assertThat(expect(ends, "far").back(wanted)).isNotEmpty().allSatisfy(look -> assertThat(look)
                    .isNotEmpty());
        }
        assertThat(looks(expect(ends, "far"), NOW.plus(Duration.ofDays(toLast))))
                .isOne();
        assertThat(looks(expect(ends, "far"), Instant.EPOCH)).isOne();
    }

    @Test
    void whereNothingIsExpectedOneLookTakesAll() {
        assertThat(expect(sample, "unknown").ahead(20)).hasSize(1);
        assertThat(expect(sample, "unknown").back(20)).hasSize(1);
        assertThat(expect(sample, "tenth").back(1_000_000)).hasSize(1);
    }

    private static HitEstimate expect(EventSample sample, String word) {
        var phrase = new SearchPhrase(List.of(new SearchTerm(word, Set.of(word), false)));
        return sample.expect(new EventQuery(phrase, Map.of(), EventTime.ANY, EventOrder.SOONEST, 0, 20), NOW);
    }

    /** The last day from now that lies in the first look. */
    private static int reach(List<List<String>> looks) {
        int days = 0;
        while (Days.tokens(NOW.plus(Duration.ofDays(days + 1))).stream().anyMatch(looks.get(0)::contains)) {
            days++;
        }
        return days;
    }

    private static long looks(HitEstimate expected, Instant ends) {
        var tokens = Days.tokens(ends);
        return Stream.of(expected.ahead(20), expected.back(20))
                .flatMap(List::stream)
                .filter(look -> look.stream().anyMatch(tokens::contains))
                .count();
    }
}
