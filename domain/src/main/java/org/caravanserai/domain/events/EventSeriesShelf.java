package org.caravanserai.domain.events;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Slug;

/** All series of events. */
public interface EventSeriesShelf {

    Optional<EventSeries> bySlug(Slug slug);

    Optional<EventSeries> byId(UUID id);

    List<EventSeries> of(Collection<UUID> organizations);

    Slug freeSlug(Slug wish);

    void add(EventSeries series);
}
