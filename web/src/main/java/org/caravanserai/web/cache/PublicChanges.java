package org.caravanserai.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long cached public lists are valid: one second on every node, and on the node where something changed only until the change. Checking
 * in the database whether any entry of a list has changed would cost as much as the list itself.
 */
@ApplicationScoped
public class PublicChanges {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong changes = new AtomicLong();

    /** Marks lists created before a committed change as outdated. */
    public void announce() {
        changes.incrementAndGet();
    }

    /** For lists without times in the visitor's own time zone. */
    public Freshness ofLists() {
        return new Freshness(Long.toString(changes.get()), SECOND, false);
    }
}
