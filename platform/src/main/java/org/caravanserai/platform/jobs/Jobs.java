package org.caravanserai.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentSkipListMap;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.platform.access.CurrentCaller;

/** Starts background work. Nodes do not know of each other's jobs: what two may not do at once, the database guards. */
@ApplicationScoped
public class Jobs {

    private final Workers workers;
    private final Instance<RequestContextController> contexts;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, Job> known = new ConcurrentSkipListMap<>();

    @Inject
    Jobs(Workers workers, Instance<RequestContextController> contexts, CurrentCaller caller, Clock clock) {
        this.workers = workers;
        this.contexts = contexts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Work that comes back: after each period, and soon after it was woken.
     *
     * @param gathering how long a wake-up waits for others, so that a rush of them makes few runs
     */
    public Job every(Duration period, String name, Duration gathering, Runnable work) {
        var job = new Job(name, () -> inTheNameOf(Caller.SYSTEM, work), workers, gathering, period, clock);
        known.put(name, job);
        workers.every(period, job::wake);
        return job;
    }

    /** Those that come back, by name. */
    Collection<Job> all() {
        return known.values();
    }

    /**
     * Runs work once, starting now, in the name of the requesting caller. Its failure is not reported, so the work has to record
     * its own result.
     */
    public void once(Caller askedBy, Runnable work) {
        workers.after(Duration.ZERO, () -> inTheNameOf(askedBy, work));
    }

    private void inTheNameOf(Caller who, Runnable work) {
        var context = contexts.get();
        boolean begun = context.activate();
        try {
            caller.set(who);
            work.run();
        } finally {
            if (begun) {
                context.deactivate();
            }
            contexts.destroy(context);
        }
    }
}
