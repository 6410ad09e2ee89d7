package org.caravanserai.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that comes back. However often it is woken, at most one run is under way on this node, and whatever was there
 * when it was last woken is seen by a run that begins later.
 */
public final class Job {

    private static final Logger LOG = Logger.getLogger(Job.class.getName());

    private final String name;
    private final Runnable work;
    private final Workers workers;
    private final Duration gathering;
    private final Duration period;
    private final Clock clock;
    private final AtomicInteger demand = new AtomicInteger();
    private volatile JobState state;

    Job(String name, Runnable work, Workers workers, Duration gathering, Duration period, Clock clock) {
        this.name = name;
        this.work = work;
        this.workers = workers;
        this.gathering = gathering;
        this.period = period;
        this.clock = clock;
        this.state = new JobState(name, period, null, null, false, null);
    }

    /** Its last run on this node. */
    JobState state() {
        return state;
    }

    /** Asks for a run soon; returns at once, and costs next to nothing when one is already asked for. */
    public void wake() {
        if (demand.getAndIncrement() == 0) {
            try {
                workers.after(gathering, this::run);
            } catch (RejectedExecutionException closing) {
                demand.set(0);
                LOG.log(Level.FINE, closing, () -> "job " + name + " is not run any more");
            }
        }
    }

    private void run() {
        int seen;
        do {
            seen = demand.get();
            var begun = clock.instant();
            state = new JobState(name, period, begun, state.endedAt(), true, state.fault());
            String fault = null;
            try {
                work.run();
            } catch (RuntimeException failure) {
                fault = cause(failure).getClass().getSimpleName();
                LOG.log(Level.WARNING, failure, () -> "job " + name + " failed; its next run tries again");
            }
            state = new JobState(name, period, begun, clock.instant(), false, fault);
        } while (!demand.compareAndSet(seen, 0));
    }

    /** What a container or a library has wrapped. */
    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause == failure ? failure : cause(cause);
    }
}
