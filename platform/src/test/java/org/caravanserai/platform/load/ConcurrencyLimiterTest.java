package org.caravanserai.platform.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.shared.Overloaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrencyLimiterTest {

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(2);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void stopThreads() {
        leave.countDown();
        crowd.shutdownNow();
    }

    @Test
    void whoFindsItFullForTooLongIsAskedToTryAgain() throws Exception {
        var limiter = new ConcurrencyLimiter(2, Duration.ZERO);
        fill(limiter);
        assertThatThrownBy(() -> limiter.through(() -> "in"))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("try-again");
    }

    @Test
    void whoWaitsComesInInTheOrderOfTheQueue() throws Exception {
        var limiter = new ConcurrencyLimiter(1, Duration.ofMinutes(1));
        var first = crowd.submit(() -> limiter.through(this::stay));
        while (inside.getCount() > 1) {
            Thread.onSpinWait();
        }
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        var others = new ArrayList<Future<?>>();
        for (int person = 0; person < 5; person++) {
            int number = person;
            var waiting = new Thread(() -> limiter.through(() -> order.add(number)));
            waiting.start();
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            others.add(crowd.submit(() -> {
                waiting.join();
                return null;
            }));
        }
        leave.countDown();
        for (var other : others) {
            other.get();
        }
        assertThat(order).isEqualTo(List.of(0, 1, 2, 3, 4));
        assertThat(first.get()).isEqualTo("was in");
    }

    @Test
    void aFailureMakesRoomAsWell() {
        var limiter = new ConcurrencyLimiter(1, Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limiter.through(() -> {
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
        }
    }

    private void fill(ConcurrencyLimiter limiter) throws InterruptedException {
        crowd.submit(() -> limiter.through(this::stay));
        crowd.submit(() -> limiter.through(this::stay));
        inside.await();
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
