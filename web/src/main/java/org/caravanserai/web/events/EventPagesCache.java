package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.events.view.EventFingerprint;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;
import org.caravanserai.web.cache.PublicChanges;

/**
 * The public list of events, and the page and the resource of one event. For one event, one short statement says on every node whether
 * anything has changed, so nobody ever reads an old number of seats. Its page also speaks of time, so an answer is good for the minute
 * in which it was made.
 */
@ApplicationScoped
public class EventPagesCache implements CachedPages {

    private static final String LIST = "/events";
    private static final Pattern EVENT = Pattern.compile("(?:/api/v1)?/events/([a-z0-9-]{2,80})");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final EventFingerprint fingerprint;
    private final PublicChanges changes;
    private final Clock clock;

    @Inject
    EventPagesCache(EventFingerprint fingerprint, PublicChanges changes, Clock clock) {
        this.fingerprint = fingerprint;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        if (path.equals(LIST)) {
            return Optional.of(changes.ofLists());
        }
        var event = EVENT.matcher(path);
        return event.matches() ? fingerprint.execute(event.group(1)).map(this::ofEvent) : Optional.empty();
    }

    private Freshness ofEvent(String version) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return new Freshness(version + "@" + minute, MINUTE, true);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventChanged changed) {
        changes.announce();
    }
}
