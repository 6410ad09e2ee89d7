package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.listing.EventSearchEntry;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.search.TextAnalysis;

/** Says what the search knows of an event: its words, with the names of its organizer and the title of its series. */
@ApplicationScoped
class EventSearchEntries {

    private final Organizations organizations;
    private final EventSeriesRepository series;
    private final TextAnalysis analysis;

    @Inject
    EventSearchEntries(Organizations organizations, EventSeriesRepository series, TextAnalysis analysis) {
        this.organizations = organizations;
        this.series = series;
        this.analysis = analysis;
    }

    EventSearchEntry of(AcademicEvent event) {
        var organizer = organizations
                .byId(event.organizer())
                .orElseThrow(() -> new IllegalStateException("event without organizer: " + event.id()));
        var ofSeries = event.details().series();
        return EventSearchEntry.of(
                event,
                organizer,
                ofSeries == null ? null : series.byId(ofSeries).orElse(null),
                analysis);
    }
}
