package org.caravanserai.persistence.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aDayHasATokenForItselfAndForEveryGroupItLiesIn() {
        assertThat(Days.tokens(Instant.parse("1970-01-21T23:59:59Z")))
                .containsExactly("d0=20", "d1=5", "d2=1", "d3=0", "d4=0", "d5=0", "d6=0", "d7=0");
    }

    @Test
    void timesBeyondAllDaysCountToTheLastAndTheFirst() {
        assertThat(Days.of(Instant.parse("9999-01-01T00:00:00Z"))).isEqualTo(Days.LAST);
        assertThat(Days.of(Instant.parse("0999-01-01T00:00:00Z"))).isZero();
    }

    @Test
    void aSpanHoldsItsDaysAndNoOther() {
        var span = Days.span(18, 103);

        for (int day = 0; day < 300; day++) {
            Set<String> tokens = new HashSet<>(Days.tokens(Instant.ofEpochSecond(day * 86_400L)));
            tokens.retainAll(span);
            assertThat(tokens).as("day " + day).hasSize(day >= 18 && day < 103 ? 1 : 0);
        }
    }

    @Test
    void aSpanIsAHandfulOfTokens() {
        assertThat(Days.span(1, Days.LAST)).hasSizeLessThan(48);
        assertThat(Days.span(0, Days.LAST + 1)).hasSize(4);
    }
}
