package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.accounts.People.NOW;

import java.time.Duration;
import org.caravanserai.domain.accounts.SignInFailures.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInBackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "14, 512", "15, 900", "25, 900", "4000, 900"})
    void fewMistakesAreFreeThenTheWaitDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(SignInBackoff.PAIR.remaining(new Count(failures, NOW), NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aWholeUniversityBehindOneAddressMayMistypeMore() {
        assertThat(SignInBackoff.SOURCE.remaining(new Count(49, NOW), NOW)).isZero();
        assertThat(SignInBackoff.SOURCE.remaining(new Count(50, NOW), NOW)).isPositive();
    }

    @Test
    void theWaitPasses() {
        var failures = new Count(7, NOW);
        assertThat(SignInBackoff.PAIR.remaining(failures, NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(1));
        assertThat(SignInBackoff.PAIR.remaining(failures, NOW.plusSeconds(4))).isZero();
        assertThat(SignInBackoff.PAIR.remaining(failures, NOW.plusSeconds(400))).isZero();
    }

    @Test
    void failuresOfYesterdayAreForgotten() {
        var failures = new Count(4000, NOW.minus(SignInBackoff.MEMORY).minusSeconds(1));
        assertThat(SignInBackoff.PAIR.remaining(failures, NOW)).isZero();
    }

    @Test
    void anAccountThatManySourcesGuessAtGivesEachOfThemOneMistake() {
        assertThat(SignInBackoff.withPair(new Count(19, NOW), NOW)).isEqualTo(SignInBackoff.PAIR);
        assertThat(SignInBackoff.withPair(new Count(20, NOW), NOW)).isEqualTo(SignInBackoff.PAIR_UNDER_ATTACK);
        assertThat(SignInBackoff.withPair(new Count(20, NOW), NOW.plus(Duration.ofHours(25))))
                .isEqualTo(SignInBackoff.PAIR);
        assertThat(SignInBackoff.PAIR_UNDER_ATTACK.remaining(new Count(0, NOW), NOW))
                .isZero();
        assertThat(SignInBackoff.PAIR_UNDER_ATTACK.remaining(new Count(1, NOW), NOW))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInBackoff.PAIR_UNDER_ATTACK.remaining(new Count(2000, NOW), NOW))
                .isEqualTo(SignInBackoff.LONGEST);
    }
}
