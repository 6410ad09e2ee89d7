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

class DoorwayTest {

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(Doorway.AT_ONCE);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void sendEverybodyHome() {
        leave.countDown();
        crowd.shutdownNow();
    }

    @Test
    void whoFindsTheDoorFullForTooLongIsAskedToTryAgain() throws Exception {
        var doorway = new Doorway(Duration.ZERO);
        fill(doorway);
        assertThatThrownBy(() -> doorway.through("forum", () -> "in"))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("try-again");
    }

    @Test
    void aRushForOneEventDoesNotKeepPeopleFromAnother() throws Exception {
        var doorway = new Doorway(Duration.ZERO);
        fill(doorway);
        assertThat(doorway.through("another", () -> "in")).isEqualTo("in");
    }

    @Test
    void whoWaitsComesInWhenSomebodyLeaves() throws Exception {
        var doorway = new Doorway(Duration.ofMinutes(1));
        var first = fill(doorway);
        var next = crowd.submit(() -> doorway.through("forum", () -> "in"));
        leave.countDown();
        assertThat(next.get()).isEqualTo("in");
        assertThat(first.get()).isEqualTo("was in");
    }

    @Test
    void aFailureMakesRoomAsWell() {
        var doorway = new Doorway(Duration.ZERO);
        for (int i = 0; i < 2 * Doorway.AT_ONCE; i++) {
            assertThatThrownBy(() -> doorway.through("forum", () -> {
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
        }
    }

    private Future<String> fill(Doorway doorway) throws InterruptedException {
        var people = IntStream.range(0, Doorway.AT_ONCE)
                .mapToObj(person -> crowd.submit(() -> doorway.through("forum", this::stay)))
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
