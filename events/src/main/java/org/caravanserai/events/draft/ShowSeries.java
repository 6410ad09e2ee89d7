package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One series of an organization whose events the caller manages. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowSeries {

    private final EventSeriesRepository series;
    private final OwnEvents ownEvents;

    @Inject
    public ShowSeries(EventSeriesRepository series, OwnEvents ownEvents) {
        this.series = series;
        this.ownEvents = ownEvents;
    }

    /**
     * @throws NotFound when there is none, or it is another organization's
     */
    public MySeries.Choice execute(String slug) {
        return Slug.read(slug)
                .flatMap(series::bySlug)
                .filter(found -> ownEvents.isManager(found.organizer()))
                .map(MySeries.Choice::of)
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
