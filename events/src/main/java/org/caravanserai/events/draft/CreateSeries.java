package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.SeriesAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An organizer begins a series of events. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class CreateSeries {

    private final EventSeriesRepository series;
    private final OwnEvents ownEvents;
    private final History history;

    @Inject
    public CreateSeries(EventSeriesRepository series, OwnEvents ownEvents, History history) {
        this.series = series;
        this.ownEvents = ownEvents;
        this.history = history;
    }

    /**
     * @return the address of the series
     */
    public Slug execute(LocalizedText title, UUID organizer) {
        if (!ownEvents.isManager(organizer)) {
            throw new Invalid("organizer", "not-your-organization");
        }
        var slug = series.freeSlug(Slug.from(title.in("en"), "series"));
        var created = new EventSeries(slug, title, organizer);
        series.add(created);
        history.record(created.id(), SeriesAction.CREATED, slug.value());
        return slug;
    }
}
