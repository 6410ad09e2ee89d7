package org.caravanserai.cooperation.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

class RecentSumsTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger passes = new AtomicInteger();

    private RecentSums kept(Map<String, String> settings) {
        return new RecentSums(Settings.of(settings), nanoseconds::get);
    }

    private List<Integer> ask(RecentSums sums, String question) {
        return sums.of(List.of(question), () -> List.of(passes.incrementAndGet()));
    }

    private void later(int seconds) {
        nanoseconds.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void theSameQuestionIsCountedOnceAMinute() {
        var sums = kept(Map.of());
        assertThat(ask(sums, "KZ")).containsExactly(1);
        later(59);
        assertThat(ask(sums, "KZ")).containsExactly(1);
        assertThat(ask(sums, "UZ")).containsExactly(2);
        later(1);
        assertThat(ask(sums, "KZ")).containsExactly(3);
    }

    @Test
    void switchedOffEachIsCounted() {
        var sums = kept(Map.of("caravanserai.figures.kept", "off"));
        ask(sums, "KZ");
        assertThat(ask(sums, "KZ")).containsExactly(2);
    }

    @Test
    void whatFailedIsAskedAgain() {
        var sums = kept(Map.of());
        assertThatThrownBy(() -> sums.of(List.of("KZ"), () -> {
                    throw new IllegalStateException("no connection");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ask(sums, "KZ")).containsExactly(1);
    }
}
