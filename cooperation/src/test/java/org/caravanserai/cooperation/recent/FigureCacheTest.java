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

class FigureCacheTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger passes = new AtomicInteger();

    private FigureCache kept(Map<String, String> settings) {
        return new FigureCache(Settings.of(settings), nanoseconds::get);
    }

    private List<Integer> ask(FigureCache sums, String question) {
        return sums.of(List.of(question), () -> List.of(passes.incrementAndGet()));
    }

    private void later(int seconds) {
        nanoseconds.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void theSameQuestionIsCountedLessThanOnceAMinute() {
        var sums = kept(Map.of());
        assertThat(ask(sums, "KZ")).containsExactly(1);
        later(44);
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

    private List<Integer> slowly(FigureCache sums, String question, int milliseconds) {
        return sums.of(List.of(question), () -> {
            nanoseconds.addAndGet(Duration.ofMillis(milliseconds).toNanos());
            return List.of(passes.incrementAndGet());
        });
    }

    @Test
    void whatIsSlowAndAskedForLatelyIsCountedBeforeItIsAMinuteOld() {
        var sums = kept(Map.of());
        assertThat(slowly(sums, "stays", 2000)).containsExactly(1);
        assertThat(ask(sums, "quick")).containsExactly(2);
        later(20);
        sums.countAnew();
        assertThat(slowly(sums, "stays", 2000)).as("still fresh").containsExactly(1);
        later(20);
        sums.countAnew();
        later(30);
        assertThat(slowly(sums, "stays", 2000)).as("nobody waits").containsExactly(3);
        assertThat(ask(sums, "quick"))
                .as("costs nothing to count when it is asked for")
                .containsExactly(4);
    }

    @Test
    void whatNobodyAsksForAnyMoreIsForgotten() {
        var sums = kept(Map.of());
        slowly(sums, "stays", 2000);
        for (int i = 0; i < 10; i++) {
            later(40);
            sums.countAnew();
        }
        int counted = passes.get();
        later(40);
        sums.countAnew();
        later(40);
        sums.countAnew();
        assertThat(passes.get()).isEqualTo(counted);
        assertThat(slowly(sums, "stays", 2000)).containsExactly(counted + 1);
    }

    @Test
    void theAgeBeginsWithThePass() {
        var sums = kept(Map.of());
        slowly(sums, "stays", 35_000);
        later(9);
        assertThat(ask(sums, "stays")).containsExactly(1);
        later(1);
        assertThat(ask(sums, "stays")).as("its rows were read 45 seconds ago").containsExactly(2);
    }
}
