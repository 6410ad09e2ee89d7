package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.domain.shared.Overloaded;

/**
 * Limits the number of waiting calls while the database is overloaded. Usually every call may wait for a connection; once a
 * call has waited without getting one, others would too, so calls beyond a limit are refused at once. The first call that
 * gets a connection ends the limit.
 */
@ApplicationScoped
class LoadShedder {

    /** Twice the connections of the pool: the calls in progress and as many that wait. */
    static final int MOST_WHILE_OVERLOADED = 24;

    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean overloaded;

    /**
     * @throws Overloaded when the database is overloaded and enough calls are waiting; do not call {@link #leave} then
     */
    void enter() {
        if (inside.incrementAndGet() > MOST_WHILE_OVERLOADED && overloaded) {
            inside.decrementAndGet();
            throw new Overloaded("try-again");
        }
    }

    void leave() {
        inside.decrementAndGet();
    }

    void gotConnection() {
        overloaded = false;
    }

    void timedOut() {
        overloaded = true;
    }
}
