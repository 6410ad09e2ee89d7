package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.events.listing.EventSearch.FacetValues;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Which countries and languages the list of events offers as filters. Asked for each page, so the answer is kept for a while. */
@UseCase
@Public
public class OfferedFilters {

    private static final Duration KEPT = Duration.ofMinutes(2);

    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();
    private final EventSearch search;
    private final Clock clock;

    @Inject
    public OfferedFilters(EventSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    public FacetValues execute() {
        var now = clock.instant();
        var known = last.get();
        if (known == null || known.until().isBefore(now)) {
            known = new Kept(search.recentValues(), now.plus(KEPT));
            last.set(known);
        }
        return known.values();
    }

    private record Kept(FacetValues values, Instant until) {}
}
