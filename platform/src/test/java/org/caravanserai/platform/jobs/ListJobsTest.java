package org.caravanserai.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.Test;

class ListJobsTest {

    private final List<Runnable> queue = new ArrayList<>();

    private final Workers workers = new Workers() {
        @Override
        public void after(Duration delay, Runnable work) {
            queue.add(work);
        }

        @Override
        public void every(Duration period, Runnable tick) {}
    };

    private final Jobs jobs = new Jobs(workers, noContexts(), new CurrentCaller(), Clock.systemUTC());

    /** No job of this test is run. */
    @SuppressWarnings("unchecked")
    private static Instance<RequestContextController> noContexts() {
        return (Instance<RequestContextController>) Proxy.newProxyInstance(
                ListJobsTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void jobsAreListedByNameAndRunWhenAsked() {
        jobs.every(Duration.ofHours(1), "mail", Duration.ZERO, () -> {});
        jobs.every(Duration.ofDays(1), "imports", Duration.ZERO, () -> {});

        assertThat(new ListJobs(jobs).execute()).extracting(JobState::name).containsExactly("imports", "mail");
        new RunJob(jobs).execute("mail");
        assertThat(queue).hasSize(1);
        assertNotFound(() -> new RunJob(jobs).execute("nonsense"));
    }
}
