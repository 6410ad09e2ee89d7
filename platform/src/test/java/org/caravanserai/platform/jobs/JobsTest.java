package org.caravanserai.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.RequestContextController;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** Work is done by a known caller within a request context of its own, which ends with it. */
class JobsTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<Runnable> ticks = new ArrayList<>();
    private final List<String> context = new ArrayList<>();
    private final List<Caller> doneBy = new ArrayList<>();
    private final Jobs jobs;

    JobsTest() {
        world.wiring.put(new Workers() {
            @Override
            public void after(Duration delay, Runnable work) {
                queue.add(work);
            }

            @Override
            public void every(Duration period, Runnable tick) {
                ticks.add(tick);
            }
        });
        world.wiring.put(new RequestContextController() {
            @Override
            public boolean activate() {
                return context.add("begun");
            }

            @Override
            public void deactivate() {
                context.add("ended");
            }
        });
        jobs = world.of(Jobs.class);
    }

    @Test
    void recurringWorkIsDoneByThePlatformAtEveryTickAndWhenItIsWoken() {
        var job = jobs.every(Duration.ofMinutes(1), "count", Duration.ZERO, this::remember);
        assertThat(queue).isEmpty();
        ticks.get(0).run();
        queue.remove().run();
        job.wake();
        queue.remove().run();
        assertThat(doneBy).containsExactly(Caller.SYSTEM, Caller.SYSTEM);
        assertThat(context).containsExactly("begun", "ended", "begun", "ended");
    }

    @Test
    void workThatSomebodyAskedForIsDoneInTheNameOfThePersonAndItsContextEndsAlsoWhenItFails() {
        var officer = new Caller(Ids.next(), "Li Wei", "li@example.org", "zh", Set.of(), Map.of());
        jobs.once(officer, () -> {
            remember();
            throw new IllegalStateException("fails");
        });
        assertThatThrownBy(queue.remove()::run).hasMessage("fails");
        assertThat(doneBy).containsExactly(officer);
        assertThat(context).containsExactly("begun", "ended");
    }

    private void remember() {
        doneBy.add(world.of(CurrentCaller.class).get());
    }
}
