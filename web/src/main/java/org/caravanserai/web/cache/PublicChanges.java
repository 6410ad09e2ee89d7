package org.caravanserai.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long public lists are good: a second on every node, and on the node where something changed only until the change. Asking the
 * database whether any entry of a list has changed would cost as much as the list itself.
 */
@ApplicationScoped
public class PublicChanges {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong changes = new AtomicLong();

    /** Says, after the change was committed, that lists which were made before it are outdated. */
    public void announce() {
        changes.incrementAndGet();
    }

    /** For lists that show nothing in the visitor's own time zone. */
    public Freshness ofLists() {
        return new Freshness(Long.toString(changes.get()), SECOND, false);
    }
}
