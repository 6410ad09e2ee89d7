package org.caravanserai.domain.events;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryPages;
import org.caravanserai.domain.testing.MemoryTable;

/** Series of events in memory. */
public final class MemoryEventSeriesRepository implements EventSeriesRepository {

    public final MemoryTable<EventSeries> table = new MemoryTable<EventSeries>().unique(EventSeries::slug);

    @Override
    public Optional<EventSeries> bySlug(Slug slug) {
        return table.first(series -> series.slug().equals(slug));
    }

    @Override
    public Optional<EventSeries> byId(UUID id) {
        return table.first(series -> series.id().equals(id));
    }

    @Override
    public Page<EventSeries> of(Collection<UUID> organizations, PageRequest request) {
        return MemoryPages.page(
                table.where(series -> organizations.contains(series.organizer()))
                        .filter(series -> MemoryPages.matches(
                                request,
                                Stream.concat(
                                                Stream.of(series.slug().value()),
                                                series.title().texts().values().stream())
                                        .toArray(String[]::new))),
                request,
                "slug",
                Map.of("slug", Comparator.comparing(series -> series.slug().value())));
    }

    @Override
    public Slug freeSlug(Slug wish) {
        var free = wish;
        for (int number = 2; bySlug(free).isPresent(); number++) {
            free = wish.numbered(number);
        }
        return free;
    }

    @Override
    public void add(EventSeries series) {
        table.add(series);
    }
}
