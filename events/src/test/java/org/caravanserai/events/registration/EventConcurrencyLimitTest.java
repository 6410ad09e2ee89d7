package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.Overloaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventConcurrencyLimitTest {

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(EventConcurrencyLimit.AT_ONCE);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void stopThreads() {
        leave.countDown();
        crowd.shutdownNow();
    }

    @Test
    void aRequestThatWaitsTooLongIsAskedToTryAgain() throws Exception {
        var limit = new EventConcurrencyLimit(Duration.ZERO);
        fill(limit);
        assertThatThrownBy(() -> limit.through("forum", () -> "in"))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("try-again");
    }

    @Test
    void aRushForOneEventDoesNotKeepPeopleFromAnother() throws Exception {
        var limit = new EventConcurrencyLimit(Duration.ZERO);
        fill(limit);
        assertThat(limit.through("another", () -> "in")).isEqualTo("in");
    }

    @Test
    void whoWaitsComesInWhenSomebodyLeaves() throws Exception {
        var limit = new EventConcurrencyLimit(Duration.ofMinutes(1));
        var first = fill(limit);
        var next = crowd.submit(() -> limit.through("forum", () -> "in"));
        leave.countDown();
        assertThat(next.get()).isEqualTo("in");
        assertThat(first.get()).isEqualTo("was in");
    }

    @Test
    void aFailureMakesRoomAsWell() {
        var limit = new EventConcurrencyLimit(Duration.ZERO);
        for (int i = 0; i < 2 * EventConcurrencyLimit.AT_ONCE; i++) {
            assertThatThrownBy(() -> limit.through("forum", () -> {
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
        }
    }

    private Future<String> fill(EventConcurrencyLimit limit) throws InterruptedException {
        var people = IntStream.range(0, EventConcurrencyLimit.AT_ONCE)
                .mapToObj(person -> crowd.submit(() -> limit.through("forum", this::stay)))
                .toList();
        inside.await();
        return people.get(0);
    }

    private String stay() {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "was in";
    }
}
