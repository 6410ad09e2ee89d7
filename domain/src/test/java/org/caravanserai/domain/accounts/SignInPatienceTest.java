package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.accounts.People.NOW;

import java.time.Duration;
import org.caravanserai.domain.accounts.SignInFailures.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPatienceTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "14, 512", "15, 900", "25, 900", "4000, 900"})
    void fewMistakesAreFreeThenTheWaitDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(SignInPatience.ACCOUNT.remaining(new Count("key", failures, NOW), NOW))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aWholeUniversityBehindOneAddressMayMistypeMore() {
        assertThat(SignInPatience.ADDRESS.remaining(new Count("key", 49, NOW), NOW))
                .isZero();
        assertThat(SignInPatience.ADDRESS.remaining(new Count("key", 50, NOW), NOW))
                .isPositive();
    }

    @Test
    void theWaitPasses() {
        var failures = new Count("key", 7, NOW);
        assertThat(SignInPatience.ACCOUNT.remaining(failures, NOW.plusSeconds(3)))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(SignInPatience.ACCOUNT.remaining(failures, NOW.plusSeconds(4)))
                .isZero();
        assertThat(SignInPatience.ACCOUNT.remaining(failures, NOW.plusSeconds(400)))
                .isZero();
    }

    @Test
    void failuresOfYesterdayAreForgotten() {
        var failures = new Count("key", 4000, NOW.minus(SignInPatience.MEMORY).minusSeconds(1));
        assertThat(SignInPatience.ACCOUNT.remaining(failures, NOW)).isZero();
    }

    @Test
    void accountsAndAddressesAreCountedApart() {
        assertThat(SignInPatience.ACCOUNT.key("x")).isNotEqualTo(SignInPatience.ADDRESS.key("x"));
    }
}
