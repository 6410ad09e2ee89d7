package org.caravanserai.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.TestClock;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TestClock clock = new TestClock(MemoryPorts.NOW);
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final AtomicInteger runs = new AtomicInteger();

    private final Workers workers = new Workers() {
        @Override
        public void after(Duration delay, Runnable work) {
            queue.add(work);
        }

        @Override
        public void every(Duration period, Runnable tick) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void manyWakeUpsBeforeARunMakeOneRun() {
        var job = new Job("j", runs::incrementAndGet, workers, Duration.ZERO, HOUR, clock);
        for (int i = 0; i < 100; i++) {
            job.wake();
        }

        assertThat(queue).hasSize(1);
        queue.remove().run();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aWakeUpDuringARunMakesAnotherRun() {
        Job[] job = new Job[1];
        job[0] = new Job(
                "j",
                () -> {
                    if (runs.incrementAndGet() == 1) {
                        job[0].wake();
                    }
                },
                workers,
                Duration.ZERO,
                HOUR,
                clock);
        job[0].wake();
        queue.remove().run();

        assertThat(runs).hasValue(2);
        assertThat(queue).isEmpty();
    }

    @Test
    void aJobThatFailsCanBeWokenAgain() {
        var job = new Job(
                "j",
                () -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("database away");
                },
                workers,
                Duration.ZERO,
                HOUR,
                clock);
        job.wake();
        queue.remove().run();
        job.wake();
        queue.remove().run();

        assertThat(runs).hasValue(2);
    }

    @Test
    void aRunIsRememberedWithItsTimesAndItsFault() {
        var fails = new AtomicBoolean(true);
        var job = new Job(
                "j",
                () -> {
                    clock.forward(Duration.ofSeconds(2));
                    if (fails.get()) {
                        throw new IllegalArgumentException("wrapped", new ArithmeticException("secret"));
                    }
                },
                workers,
                Duration.ZERO,
                HOUR,
                clock);
        assertThat(job.state()).isEqualTo(new JobState("j", HOUR, null, null, false, null));
        job.wake();
        queue.remove().run();
        assertThat(job.state().fault()).isEqualTo("ArithmeticException");
        assertThat(job.state().took()).isEqualTo(Duration.ofSeconds(2));
        fails.set(false);
        job.wake();
        queue.remove().run();
        assertThat(job.state().fault()).isNull();
        assertThat(job.state().startedAt()).isEqualTo(MemoryPorts.NOW.plusSeconds(2));
    }

    @Test
    void duringShutdownAWakeUpIsIgnored() {
        var closed = new Workers() {
            @Override
            public void after(Duration delay, Runnable work) {
                throw new RejectedExecutionException();
            }

            @Override
            public void every(Duration period, Runnable tick) {
                throw new UnsupportedOperationException();
            }
        };
        var job = new Job("j", runs::incrementAndGet, closed, Duration.ZERO, HOUR, clock);

        job.wake();
        job.wake();

        assertThat(runs).hasValue(0);
    }
}
