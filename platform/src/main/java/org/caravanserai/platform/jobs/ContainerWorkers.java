package org.caravanserai.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The container's threads. The scheduler only gives the time: it may have a single thread, so the work itself runs on
 * the executor. Looked up by name, because injected resources are null in a library of an EAR.
 */
@ApplicationScoped
class ContainerWorkers implements Workers {

    private final List<Future<?>> ticks = new CopyOnWriteArrayList<>();

    @Override
    public void after(Duration delay, Runnable work) {
        var executor = lookUp(ManagedExecutorService.class, "java:comp/DefaultManagedExecutorService");
        if (delay.isZero()) {
            executor.execute(work);
        } else {
            scheduler().schedule(() -> executor.execute(work), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void every(Duration period, Runnable tick) {
        ticks.add(
                scheduler().scheduleWithFixedDelay(tick, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void close() {
        ticks.forEach(tick -> tick.cancel(false));
    }

    private static ManagedScheduledExecutorService scheduler() {
        return lookUp(ManagedScheduledExecutorService.class, "java:comp/DefaultManagedScheduledExecutorService");
    }

    /** The names are constants of this class: nothing from outside reaches the look-up. */
    @SuppressWarnings("BanJNDI")
    private static <T> T lookUp(Class<T> type, String name) {
        try {
            return type.cast(InitialContext.doLookup(name));
        } catch (NamingException absent) {
            throw new IllegalStateException("the container has no " + name, absent);
        }
    }
}
