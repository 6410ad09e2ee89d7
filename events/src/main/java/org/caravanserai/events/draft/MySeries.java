package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The series of the organizations whose events the caller manages. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class MySeries {

    private final EventSeriesRepository series;
    private final OwnEvents ownEvents;

    @Inject
    public MySeries(EventSeriesRepository series, OwnEvents ownEvents) {
        this.series = series;
        this.ownEvents = ownEvents;
    }

    /** A series to choose from. */
    public record Choice(UUID id, String slug, LocalizedText title, UUID organizer) {

        static Choice of(EventSeries series) {
            return new Choice(series.id(), series.slug().value(), series.title(), series.organizer());
        }
    }

    /** Sorted by address; the query is part of an address or a title. */
    public Page<Choice> execute(PageRequest request) {
        return series.of(ownEvents.organizations(), request).map(Choice::of);
    }
}
