package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.domain.shared.Overloaded;

/**
 * Keeps the line short while the database does not keep up. Ordinarily everybody may wait for a connection; once
 * somebody has waited in vain, newcomers would too, so beyond a few they are told at once. The first who gets through
 * opens the door again.
 */
@ApplicationScoped
class LoadShedder {

    /** Twice the connections of the pool: those at work and as many who are next. */
    static final int LINE_WHILE_CROWDED = 24;

    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean crowded;

    /**
     * @throws Overloaded when it is crowded and the line is long enough; then {@link #leave} is not to be called
     */
    void enter() {
        if (inside.incrementAndGet() > LINE_WHILE_CROWDED && crowded) {
            inside.decrementAndGet();
            throw new Overloaded("try-again");
        }
    }

    void leave() {
        inside.decrementAndGet();
    }

    void gotThrough() {
        crowded = false;
    }

    void waitedInVain() {
        crowded = true;
    }
}
