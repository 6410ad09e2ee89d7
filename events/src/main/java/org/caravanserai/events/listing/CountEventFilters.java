package org.caravanserai.events.listing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.events.listing.EventSearch;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** By which values the public list of events can be narrowed further, and how many events it would have. */
@UseCase
@Public
public class CountEventFilters {

    private final EventSearch search;
    private final TypedSearch typed;
    private final Clock clock;

    @Inject
    CountEventFilters(EventSearch search, TypedSearch typed, Clock clock) {
        this.search = search;
        this.typed = typed;
        this.clock = clock;
    }

    /**
     * @return see {@link EventSearch#facets}
     * @throws org.caravanserai.domain.shared.Overloaded {@code try-again} when too many search at this moment
     */
    public Optional<Facets> execute(EventListRequest request) {
        var nothing = Optional.of(Facets.NONE);
        return typed.answer(
                request, nothing, found -> !found.equals(nothing), query -> search.facets(query, clock.instant()));
    }
}
