package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.events.SeriesRenamed;
import org.caravanserai.domain.events.listing.EventSearchEntry;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.domain.search.Vocabulary;

/** Keeps the search true: writes what it knows of an event in the same transaction as the change. */
@ApplicationScoped
class EventIndexer {

    private AcademicEvents events;
    private Organizations organizations;
    private EventSeriesRepository series;
    private EventSearchIndex index;
    private Vocabulary vocabulary;
    private TextAnalysis analysis;

    @SuppressWarnings("NullAway.Init")
    protected EventIndexer() {}

    @Inject
    EventIndexer(
            AcademicEvents events,
            Organizations organizations,
            EventSeriesRepository series,
            EventSearchIndex index,
            Vocabulary vocabulary,
            TextAnalysis analysis) {
        this.events = events;
        this.organizations = organizations;
        this.series = series;
        this.index = index;
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    void changed(@Observes EventChanged change) {
        events.flush();
        index(change.event());
    }

    /** The words of an event are also the names of its organizer. */
    void organizersChanged(@Observes OrganizationsChanged change) {
        organizations.flush();
        index.publicEventsOf(change.organizations()).forEach(this::index);
    }

    /** The words of an event are also the title of its series. */
    void seriesRenamed(@Observes SeriesRenamed change) {
        events.flush();
        index.publicEventsOfSeries(change.series()).forEach(this::index);
    }

    void index(UUID id) {
        var event = events.byId(id).filter(AcademicEvent::isPublic).orElse(null);
        if (event == null) {
            index.remove(id);
            return;
        }
        var organizer = organizations
                .byId(event.organizer())
                .orElseThrow(() -> new IllegalStateException("event without organizer: " + id));
        var ofSeries = event.details().series();
        var entry = EventSearchEntry.of(
                event,
                organizer,
                ofSeries == null ? null : series.byId(ofSeries).orElse(null),
                analysis);
        index.put(entry);
        vocabulary.learn(entry.vocabulary());
    }
}
