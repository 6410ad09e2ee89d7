package org.caravanserai.domain.events;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;

/** All series of events. */
public interface EventSeriesRepository {

    Optional<EventSeries> bySlug(Slug slug);

    Optional<EventSeries> byId(UUID id);

    /** Series of these organizations by slug; the query is part of a slug or title. */
    Page<EventSeries> of(Collection<UUID> organizations, PageRequest request);

    /** A slug like this one that no series has yet. */
    Slug freeSlug(Slug wish);

    void add(EventSeries series);
}
