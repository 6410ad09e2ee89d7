package org.caravanserai.events.draft;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.SeriesAction;
import org.caravanserai.domain.events.SeriesRenamed;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An organizer gives a series another title; its address stays. */
@UseCase
@Requires(Permission.DIRECT_EVENTS)
public class RenameSeries {

    private final EventSeriesRepository series;
    private final OwnEvents ownEvents;
    private final Event<SeriesRenamed> renamed;
    private final History history;

    @Inject
    public RenameSeries(
            EventSeriesRepository series, OwnEvents ownEvents, Event<SeriesRenamed> renamed, History history) {
        this.series = series;
        this.ownEvents = ownEvents;
        this.renamed = renamed;
        this.history = history;
    }

    /**
     * @throws NotFound when there is none, or it is another organization's
     * @throws org.caravanserai.domain.shared.Invalid {@code required} without any title
     */
    public void execute(String slug, LocalizedText title) {
        var renaming = Slug.read(slug)
                .flatMap(series::bySlug)
                .filter(found -> ownEvents.isManager(found.organizer()))
                .orElseThrow(() -> new NotFound("not-found"));
        if (renaming.title().equals(title)) {
            return;
        }
        var before = renaming.title();
        renaming.rename(title);
        history.record(renaming.id(), SeriesAction.RENAMED, before.in("en") + " -> " + title.in("en"));
        renamed.fire(new SeriesRenamed(renaming.id()));
    }
}
